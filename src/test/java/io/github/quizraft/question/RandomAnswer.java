package io.github.quizraft.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Any answer that a learner could give. */
public final class RandomAnswer {
    private static final String SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789 -|\\=.,'éβ\"";

    private RandomAnswer() {}

    public static Answer to(Question question, RandomGenerator random) {
        if (question instanceof SingleChoice single) {
            return new Answer.Picked(List.of(any(ids(single.options()), random)));
        }
        if (question instanceof MultipleChoice multiple) {
            List<String> some = ids(multiple.options()).stream()
                    .filter(id -> random.nextBoolean())
                    .toList();
            return some.isEmpty() ? new Answer.Pass() : new Answer.Picked(some);
        }
        if (question instanceof TrueFalse trueFalse) {
            List<Option> reasons =
                    trueFalse.reasons().stream().map(TrueFalse.Reason::option).toList();
            return new Answer.Judged(random.nextBoolean(), any(ids(reasons), random));
        }
        if (question instanceof Matching matching) {
            Map<String, String> pairs = new LinkedHashMap<>();
            List<Label> right = Shuffle.of(matching.right(), random);
            for (int i = 0; i < matching.left().size(); i++) {
                pairs.put(matching.left().get(i).id(), right.get(i).id());
            }
            return new Answer.Paired(pairs);
        }
        if (question instanceof Ordering ordering) {
            return new Answer.Ordered(Shuffle.of(ordering.order(), random));
        }
        int texts = question instanceof Cloze cloze ? cloze.blanks().size() : 1;
        List<String> typed = new ArrayList<>();
        for (int i = 0; i < texts; i++) {
            typed.add(junk(random));
        }
        return new Answer.Typed(typed);
    }

    static String junk(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 15); i > 0; i--) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static String any(List<String> ids, RandomGenerator random) {
        return ids.get(random.nextInt(ids.size()));
    }
}
