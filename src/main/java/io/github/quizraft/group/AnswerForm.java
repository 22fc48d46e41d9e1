package io.github.quizraft.group;

import io.github.quizraft.json.JsonFields;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.question.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Answers as they stand in messages between a player and the server. */
public final class AnswerForm {
    /** The fields that an answer may be made of. */
    public static final List<String> FIELDS = List.of("picked", "verdict", "typed", "left", "right", "order", "pass");

    private AnswerForm() {}

    /** The one answer in a message; whether it fits the question is another matter. */
    public static Optional<Answer> read(JsonFields in) {
        List<Answer> found = new ArrayList<>();
        if (in.flag("pass").orElse(false)) {
            found.add(new Answer.Pass());
        }
        Optional<Boolean> verdict = in.flag("verdict");
        in.texts("picked")
                .ifPresent(ids -> found.add(
                        verdict.isPresent() && ids.size() == 1
                                ? new Answer.Judged(verdict.get(), ids.get(0))
                                : new Answer.Picked(ids)));
        in.texts("typed").map(Answer.Typed::new).ifPresent(found::add);
        in.texts("order").map(Answer.Ordered::new).ifPresent(found::add);
        in.texts("left")
                .flatMap(left -> in.texts("right").flatMap(right -> paired(left, right)))
                .ifPresent(found::add);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Optional<Answer> paired(List<String> left, List<String> right) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            pairs.put(left.get(i), right.get(i));
        }
        return left.size() == right.size() && pairs.size() == left.size()
                ? Optional.of(new Answer.Paired(pairs))
                : Optional.empty();
    }

    /** The answer by itself. */
    public static JsonObject written(Answer answer) {
        return into(new JsonObject(), answer);
    }

    /** Adds an answer to what a message says already. */
    public static JsonObject into(JsonObject out, Answer answer) {
        if (answer instanceof Answer.Picked picked) {
            return out.put("picked", picked.options());
        }
        if (answer instanceof Answer.Judged judged) {
            return out.put("verdict", judged.verdict()).put("picked", List.of(judged.reason()));
        }
        if (answer instanceof Answer.Typed typed) {
            return out.put("typed", typed.texts());
        }
        if (answer instanceof Answer.Ordered ordered) {
            return out.put("order", ordered.steps());
        }
        if (answer instanceof Answer.Paired paired) {
            Map<String, String> pairs = new TreeMap<>(paired.pairs());
            return out.put("left", List.copyOf(pairs.keySet())).put("right", List.copyOf(pairs.values()));
        }
        return out.put("pass", true);
    }
}
