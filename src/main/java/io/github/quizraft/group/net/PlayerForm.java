package io.github.quizraft.group.net;

import io.github.quizraft.group.AnswerForm;
import io.github.quizraft.group.Given;
import io.github.quizraft.group.PlayerView;
import io.github.quizraft.group.RoundId;
import io.github.quizraft.group.Scene;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.question.Answer;
import java.util.Optional;

/** What only one player sees, as it stands in a snapshot. */
final class PlayerForm {
    private PlayerForm() {}

    static JsonObject written(PlayerView view) {
        JsonObject out = new JsonObject()
                .put("name", view.player().name().text())
                .put("team", view.player().team().map(team -> team.name().text()))
                .put("score", view.score())
                .put("streak", view.streak())
                .put("may", view.mayAnswer());
        view.rank().ifPresent(rank -> out.put("rank", rank));
        view.left().ifPresent(left -> out.put("left", left.toMillis()));
        places(view.scene())
                .flatMap(places -> view.answer().map(places::hidden))
                .ifPresent(answer -> out.put("answer", AnswerForm.written(answer)));
        view.next().ifPresent(round -> out.put("next", RoundNumber.of(round).written()));
        view.result().ifPresent(given -> out.put("outcome", word(given)).put("points", given.points()));
        if (view.scene() instanceof Scene.Revealed revealed) {
            view.result()
                    .ifPresent(given -> out.put("own", own(revealed.heading().round(), given)));
        }
        return out;
    }

    /** Without the question there is nothing that an answer could be shown by. */
    private static Optional<Places> places(Scene scene) {
        return scene instanceof Scene.Revealed revealed
                ? Optional.of(Places.of(revealed.prompt()))
                : scene instanceof Scene.Asked asked ? asked.prompt().map(Places::of) : Optional.empty();
    }

    /** For a player's own progress, by the ids of the bank; these are no secret any more. */
    private static JsonObject own(RoundId round, Given given) {
        return new JsonObject()
                .put("question", round.question())
                .put("answer", given.answer().written())
                .put("took", given.time().toMillis());
    }

    /** How an answer turned out, in one word. */
    static String word(Given given) {
        if (given.answer() instanceof Answer.Pass) {
            return "passed";
        }
        return switch (given.verdict().outcome()) {
            case RIGHT -> "right";
            case CLOSE -> "close";
            case WRONG, NONE -> "wrong";
        };
    }
}
