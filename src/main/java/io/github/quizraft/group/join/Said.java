package io.github.quizraft.group.join;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.question.Answer;
import java.util.List;
import java.util.Map;
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
        JsonObject out = new JsonObject().put("t", "answer").put("round", round);
        if (answer instanceof Answer.Picked picked) {
            out.put("picked", picked.options());
        } else if (answer instanceof Answer.Judged judged) {
            out.put("verdict", judged.verdict()).put("picked", List.of(judged.reason()));
        } else if (answer instanceof Answer.Typed typed) {
            out.put("typed", typed.texts());
        } else if (answer instanceof Answer.Paired paired) {
            List<Map.Entry<String, String>> pairs = List.copyOf(paired.pairs().entrySet());
            out.put("left", pairs.stream().map(Map.Entry::getKey).toList())
                    .put("right", pairs.stream().map(Map.Entry::getValue).toList());
        } else if (answer instanceof Answer.Ordered ordered) {
            out.put("order", ordered.steps());
        } else {
            out.put("pass", true);
        }
        return text(out);
    }

    private static String text(JsonObject message) {
        return JsonText.line(message);
    }
}
