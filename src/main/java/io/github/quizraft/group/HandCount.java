package io.github.quizraft.group;

import io.github.quizraft.question.Question;
import java.util.List;
import java.util.Optional;

/**
 * What hands may be counted for now. Where there are options, hands go up before the answer shows; what has none is put
 * in order, paired or said aloud, and only whoever has seen the answer knows whether it was right.
 *
 * @param answers that there is a number for, in this order
 * @param isByOption whether these are the options of the question
 * @param isDone whether there are numbers already
 */
public record HandCount(List<String> answers, boolean isByOption, boolean isDone) {
    public HandCount {
        answers = List.copyOf(answers);
    }

    static Optional<HandCount> of(Room room) {
        return room.plan().rules().mode() == Mode.HANDS
                ? room.stage()
                        .round()
                        .filter(round -> isNow(round.question(), room.at()))
                        .map(HandCount::of)
                : Optional.empty();
    }

    private static HandCount of(Round round) {
        List<String> answers =
                Tally.rows(round.question()).stream().map(Tally.Row::text).toList();
        return new HandCount(
                answers, Tally.isNeutral(round.question()), round.hands().isPresent());
    }

    private static boolean isNow(Question question, StageName at) {
        return Tally.isNeutral(question) ? at == StageName.OPEN || at == StageName.CLOSED : at == StageName.REVEAL;
    }

    /** Whether the answer has to wait for the numbers. */
    boolean isAwaited() {
        return isByOption && !isDone;
    }
}
