package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Put steps in order.
 *
 * @param item the common fields
 * @param steps three to six
 * @param order their ids in the right order
 * @param mistakes what to say when two neighbours of the right order are swapped
 */
public record Ordering(Item item, List<Label> steps, List<String> order, List<Mistake> mistakes) implements Question {
    /**
     * Two neighbours the wrong way round.
     *
     * @param before the id of the one that comes first
     * @param after the id of the one that follows
     * @param feedback why it follows
     */
    public record Mistake(String before, String after, String feedback) {}

    @Override
    public String kind() {
        return "ordering";
    }

    /** Never in the right order already. */
    @Override
    public Question shuffled(RandomGenerator random) {
        List<Label> shuffled = Shuffle.of(steps, random);
        while (shuffled.stream().map(Label::id).toList().equals(order)) {
            shuffled = Shuffle.of(steps, random);
        }
        return new Ordering(item, shuffled, order, mistakes);
    }

    @Override
    public Answer key() {
        return new Answer.Ordered(order);
    }

    /** The share of neighbours in the right order that are also neighbours, the same way round, in the answer. */
    @Override
    public Verdict grade(Answer answer, Glossary glossary) {
        List<String> given = answer instanceof Answer.Ordered ordered ? ordered.steps() : List.of();
        long kept = IntStream.range(1, order.size())
                .filter(i -> follows(given, order.get(i - 1), order.get(i)))
                .count();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            String id = order.get(i);
            int place = given.indexOf(id);
            parts.add(new Part(
                    textOf(id),
                    place == i ? Mark.RIGHT : Mark.WRONG,
                    place >= 0,
                    place >= 0 ? String.valueOf(place + 1) : "",
                    String.valueOf(i + 1),
                    whyAfter(given, i)));
        }
        return new Verdict((double) kept / (order.size() - 1), parts);
    }

    @Override
    public List<String> keyText() {
        return order.stream().map(this::textOf).toList();
    }

    private static boolean follows(List<String> given, String before, String after) {
        int place = given.indexOf(before);
        return place >= 0 && given.indexOf(after) == place + 1;
    }

    private String whyAfter(List<String> given, int i) {
        if (i == 0) {
            return "";
        }
        String before = order.get(i - 1);
        String after = order.get(i);
        boolean swapped = given.indexOf(after) < given.indexOf(before);
        return mistakes.stream()
                .filter(mistake -> swapped
                        && mistake.before().equals(before)
                        && mistake.after().equals(after))
                .map(Mistake::feedback)
                .findFirst()
                .orElse("");
    }

    private String textOf(String id) {
        return steps.stream()
                .filter(step -> step.id().equals(id))
                .map(Label::text)
                .findFirst()
                .orElse("");
    }
}
