package io.github.quizraft.content;

import io.github.quizraft.question.Item;
import io.github.quizraft.question.Label;
import io.github.quizraft.question.Matching;
import io.github.quizraft.question.Ordering;
import io.github.quizraft.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The fields of the kinds in which one pairs or orders, with the checks without which they could not be graded. */
final class ArrangedFields {
    private ArrangedFields() {}

    static Question matching(Item item, Fields fields) {
        List<Label> left = labels(fields, "left", 1, "left entry");
        List<Label> right = labels(fields, "right", 1, "right entry");
        Ids leftIds = ids("left entry", left);
        Ids rightIds = ids("right entry", right);
        return new Matching(
                item, left, right, pairs(fields, leftIds, rightIds), feedback(fields, leftIds.or(rightIds)));
    }

    private static Map<String, String> pairs(Fields fields, Ids left, Ids right) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Map<String, String> takenBy = new HashMap<>();
        for (Value.Named named : fields.requiredById("pairs")) {
            Reference key = named.id();
            Value value = named.value();
            Reference partner = value.id();
            left.check(key, fields.problems());
            right.check(partner, fields.problems());
            pairs.put(key.id(), partner.id());
            String earlier = partner.id().isEmpty() ? null : takenBy.putIfAbsent(partner.id(), key.id());
            if (earlier != null) {
                value.problem(
                        Problem.Kind.KEY,
                        Words.quoted(earlier) + " has the partner " + Words.quoted(partner.id())
                                + " already; each needs its own");
            }
        }
        if (fields.has("pairs")) {
            for (String id : new TreeSet<>(left.declared().orElse(Set.of()))) {
                if (!id.isEmpty() && !pairs.containsKey(id)) {
                    fields.problem(Problem.Kind.KEY, "pairs", "left entry " + Words.quoted(id) + " has no partner");
                }
            }
        }
        return pairs;
    }

    private static Map<String, String> feedback(Fields fields, Ids entries) {
        Map<String, String> feedback = new LinkedHashMap<>();
        for (Value.Named named : fields.byId("feedback")) {
            entries.check(named.id(), fields.problems());
            feedback.put(named.id().id(), named.value().text());
        }
        return feedback;
    }

    static Question ordering(Item item, Fields fields) {
        int before = fields.problemCount();
        List<Label> steps = labels(fields, "steps", 2, "step");
        Ids ids = ids("step", steps);
        List<String> order = ids.checked(fields.requiredIds("order", 2), fields.problems());
        List<Ordering.Mistake> mistakes = fields.objects("mistakes", "a mistake", each -> mistake(each, ids));
        if (fields.problemCount() == before
                && (order.size() != steps.size() || new HashSet<>(order).size() != order.size())) {
            fields.problem(Problem.Kind.KEY, "order", "\"order\" must name each step exactly once");
        }
        return new Ordering(item, steps, order, mistakes);
    }

    private static Ordering.Mistake mistake(Fields fields, Ids steps) {
        int before = fields.problemCount();
        List<String> swapped = steps.checked(fields.requiredIds("swapped", 2), fields.problems());
        boolean twoSteps = swapped.size() == 2 && !swapped.get(0).equals(swapped.get(1));
        if (swapped.size() > 2) {
            fields.problem("swapped", "\"swapped\" must have two entries, but has " + swapped.size());
        } else if (!twoSteps && fields.problemCount() == before) {
            fields.problem("swapped", "\"swapped\" must name two different steps");
        }
        return new Ordering.Mistake(
                twoSteps ? swapped.get(0) : "", twoSteps ? swapped.get(1) : "", fields.text("feedback"));
    }

    private static List<Label> labels(Fields fields, String name, int atLeast, String what) {
        UniqueIds ids = new UniqueIds(what, fields.problems());
        return fields.requiredObjects(
                name, atLeast, "a " + what, each -> new Label(ids.add(each.id("id")), each.text("text")));
    }

    private static Ids ids(String what, List<Label> labels) {
        List<String> ids = new ArrayList<>();
        for (Label label : labels) {
            ids.add(label.id());
        }
        return Ids.of(what, ids);
    }
}
