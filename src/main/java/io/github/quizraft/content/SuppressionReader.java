package io.github.quizraft.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code quizzes/suppressions.json}: findings of the check that were decided on, each with its reason. */
final class SuppressionReader {
    private final Problems problems;

    SuppressionReader(Problems problems) {
        this.problems = problems;
    }

    List<Suppression> read(Json json) {
        return Fields.read(json, "the suppressions", problems, this::suppressions)
                .orElse(List.of());
    }

    private List<Suppression> suppressions(Fields fields) {
        fields.optionalText("$schema");
        List<Suppression> sound = new ArrayList<>();
        for (Value entry : fields.requiredEntries("suppressions", 0)) {
            Optional<Suppression> suppression = sound(entry.json());
            if (suppression.isPresent()) {
                sound.add(suppression.get());
            }
        }
        return List.copyOf(sound);
    }

    private Optional<Suppression> sound(Json json) {
        int before = problems.count();
        Optional<Suppression> suppression = Fields.read(
                json,
                "a suppression",
                problems,
                each -> new Suppression(each.text("rule"), each.text("item"), each.text("reason"), json.place()));
        return problems.count() == before ? suppression : Optional.empty();
    }
}
