package io.github.quizraft.group.net;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.RoundId;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Question;
import java.util.Optional;

/**
 * What players call a round: its number alone. The id of a question may name its answer, as that of a card made from the
 * glossary does.
 */
record RoundNumber(int number) {
    static RoundNumber of(RoundId round) {
        return new RoundNumber(round.number());
    }

    static Optional<RoundNumber> read(String written) {
        return Optional.of(written)
                .filter(each -> each.matches("[0-9]{1,6}"))
                .map(each -> new RoundNumber(Integer.parseInt(each)));
    }

    String written() {
        return String.valueOf(number);
    }

    /** Which round it is. Questions are asked in their order; a number beyond them is no round, now or ever. */
    RoundId in(Quiz quiz) {
        return new RoundId(question(quiz).map(each -> each.item().id()).orElse(""), number);
    }

    /** What an answer to it means. */
    Answer meant(Answer answer, Quiz quiz) {
        return question(quiz)
                .map(each -> Places.of(Prompt.of(each)).meant(answer))
                .orElse(answer);
    }

    private Optional<Question> question(Quiz quiz) {
        return quiz.questions().stream()
                .skip(Math.max(0, number - 1L))
                .findFirst()
                .filter(each -> number > 0);
    }
}
