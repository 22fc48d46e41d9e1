package io.github.quizraft.group.join;

import io.github.quizraft.group.AnswerForm;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.question.Answer;
import java.util.Optional;

/** Writes a player's messages. */
final class Said {
    private Said() {}

    static String join(String code, String name, String token, Optional<String> team) {
        return text(new JsonObject()
                .put("t", "join")
                .put("code", code)
                .put("name", name)
                .put("token", token)
                .put("team", team));
    }

    static String back(String token) {
        return text(new JsonObject().put("t", "back").put("token", token));
    }

    static String answer(String round, Answer answer) {
        return text(AnswerForm.into(new JsonObject().put("t", "answer").put("round", round), answer));
    }

    static String next(String round) {
        return text(new JsonObject().put("t", "next").put("round", round));
    }

    private static String text(JsonObject message) {
        return JsonText.line(message);
    }
}
