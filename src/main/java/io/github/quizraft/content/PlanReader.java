package io.github.quizraft.content;

import io.github.quizraft.question.Bloom;
import io.github.quizraft.question.Plan;
import io.github.quizraft.question.Plan.BankPlan;
import io.github.quizraft.question.Plan.MixUp;
import io.github.quizraft.question.Plan.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Reads {@code quizzes/plan.json}: how many questions of which sort the banks should hold, and what they should avoid. */
final class PlanReader {
    private final Problems problems;

    PlanReader(Problems problems) {
        this.problems = problems;
    }

    Plan read(Json json) {
        return Fields.read(json, "the plan", problems, this::plan).orElse(Plan.none());
    }

    private Plan plan(Fields fields) {
        fields.optionalText("$schema");
        return new Plan(
                banks(fields),
                fields.optionalWhole("least", 0, Value.MANY).orElse(0),
                fields.optionalWhole("tolerance", 0, Value.MANY).orElse(0),
                shares(fields, "bloom", PlanReader::blooms),
                shares(fields, "difficulty", PlanReader::difficulties),
                fields.objects("mixUps", "a mix-up", PlanReader::mixUp),
                fields.texts("advice"));
    }

    private List<BankPlan> banks(Fields fields) {
        List<BankPlan> banks = new ArrayList<>();
        for (Value.Named named : fields.requiredById("banks")) {
            Optional<BankPlan> plan = Fields.read(
                    named.value().json(),
                    "the plan of a bank",
                    problems,
                    bank -> bank(named.id().id(), bank));
            if (plan.isPresent()) {
                banks.add(plan.get());
            }
        }
        return banks;
    }

    private BankPlan bank(String id, Fields fields) {
        return new BankPlan(
                id,
                fields.optionalWhole("total", 0, Value.MANY).orElse(0),
                fields.object("kinds", PlanReader::kinds).orElse(Map.of()),
                shares(fields, "bloom", PlanReader::blooms));
    }

    private static Map<String, Integer> kinds(Fields fields) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (String kind : QuestionReader.KINDS) {
            OptionalInt count = fields.optionalWhole(kind, 0, Value.MANY);
            if (count.isPresent()) {
                kinds.put(kind, count.getAsInt());
            }
        }
        return kinds;
    }

    private static MixUp mixUp(Fields fields) {
        return new MixUp(fields.text("names"), fields.requiredTexts("with", 1), fields.text("unless"));
    }

    private static <L> List<Share<L>> shares(Fields fields, String name, Function<Fields, Set<L>> levels) {
        return fields.objects(
                name,
                "a share",
                each -> new Share<>(
                        levels.apply(each),
                        each.optionalWhole("least", 0, 100).orElse(0),
                        each.optionalWhole("most", 0, 100).orElse(100)));
    }

    private static Set<Bloom> blooms(Fields fields) {
        Set<Bloom> levels = new LinkedHashSet<>();
        for (Value entry : fields.requiredEntries("levels", 1)) {
            Optional<Bloom> level = Fields.choice(entry, Bloom.class);
            if (level.isPresent()) {
                levels.add(level.get());
            }
        }
        return levels;
    }

    private static Set<Integer> difficulties(Fields fields) {
        Set<Integer> levels = new LinkedHashSet<>();
        for (Value entry : fields.requiredEntries("levels", 1)) {
            levels.add(entry.whole(1, 3));
        }
        return levels;
    }
}
