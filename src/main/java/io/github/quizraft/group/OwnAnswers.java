package io.github.quizraft.group;

import io.github.quizraft.question.Item;
import io.github.quizraft.question.Played;
import java.util.List;
import java.util.Optional;

/**
 * What one player answered, by the ids of the bank.
 *
 * @param bank id of the bank that was played
 * @param title of it
 * @param answers in the order of the questions
 */
public record OwnAnswers(String bank, String title, List<Played> answers) {
    public OwnAnswers {
        answers = List.copyOf(answers);
    }

    /**
     * The answers of whoever has a token. There are none before the last question's answer was shown: they would tell
     * others what is still to be asked.
     */
    public static Optional<OwnAnswers> of(Room room, ResumeToken.Hash token) {
        boolean isOver = room.at() == StageName.PODIUM || room.at() == StageName.REPORT;
        Quiz quiz = room.plan().quiz();
        return room.players()
                .withToken(token)
                .filter(player -> isOver && !player.isOut())
                .map(player -> new OwnAnswers(
                        quiz.bank(),
                        quiz.title(),
                        room.counted().stream()
                                .flatMap(round ->
                                        round.given().get(player.id()).stream().map(given -> played(round, given)))
                                .toList()));
    }

    private static Played played(Round round, Given given) {
        Item item = round.question().item();
        return new Played(item.id(), item.stem(), given.answer().written(), given.at(), given.time());
    }
}
