package io.github.quizraft.group.net;

import io.github.quizraft.group.Given;
import io.github.quizraft.group.PlayerView;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.question.Answer;

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
        view.answer().ifPresent(answer -> out.put("answer", AnswerForm.written(answer)));
        view.result().ifPresent(given -> out.put("outcome", word(given)).put("points", given.points()));
        return out;
    }

    private static String word(Given given) {
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
