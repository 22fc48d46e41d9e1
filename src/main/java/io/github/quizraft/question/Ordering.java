package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
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
    public record Mistake(String before, String after, String feedback) {
        /** A file may name the two in either order. */
        boolean isAbout(String one, String other) {
            return (before.equals(one) && after.equals(other)) || (before.equals(other) && after.equals(one));
        }
    }

    /** So many shuffles in a row do not come out in order unless the generator is no generator. */
    private static final int TRIES = 100;

    @Override
    public String kind() {
        return "ordering";
    }

    /** Never in the right order already, where another order exists. */
    @Override
    public Question shuffled(RandomGenerator random) {
        List<Label> shuffled = Shuffle.of(steps, random);
        for (int i = 0; i < TRIES && isInOrder(shuffled); i++) {
            shuffled = Shuffle.of(steps, random);
        }
        if (isInOrder(shuffled)) {
            List<Label> turned = new ArrayList<>(shuffled);
            Collections.rotate(turned, 1);
            shuffled = turned;
        }
        return new Ordering(item, List.copyOf(shuffled), order, mistakes);
    }

    private boolean isInOrder(List<Label> labels) {
        return labels.stream().map(Label::id).toList().equals(order);
    }

    @Override
    public Answer key() {
        return new Answer.Ordered(order);
    }

    /**
     * The share of neighbours in the right order that are also neighbours, the same way round, in the answer: a step
     * moved to another place then costs no more than a step moved by one. A step is marked right where it belongs.
     */
    @Override
    public Verdict grade(Answer answer, Glossary glossary) {
        List<String> given = answer instanceof Answer.Ordered ordered
                ? ordered.steps().stream().filter(order::contains).distinct().toList()
                : List.of();
        long kept =
                IntStream.range(1, order.size()).filter(i -> follows(given, i)).count();
        boolean solved = given.equals(order);
        return new Verdict(
                solved ? 1 : (double) kept / Math.max(1, order.size() - 1),
                IntStream.range(0, order.size()).mapToObj(i -> part(given, i)).toList());
    }

    private boolean follows(List<String> given, int i) {
        int place = given.indexOf(order.get(i));
        return place > 0 && given.get(place - 1).equals(order.get(i - 1));
    }

    private Part part(List<String> given, int i) {
        String id = order.get(i);
        int place = given.indexOf(id);
        return new Part(
                textOf(id),
                place == i ? Mark.RIGHT : Mark.WRONG,
                place >= 0,
                place >= 0 ? String.valueOf(place + 1) : "",
                String.valueOf(i + 1),
                place == i ? "" : why(given, i));
    }

    /** Feedback stands with a mistake: of two swapped neighbours with the later, unless that one is in its place. */
    private String why(List<String> given, int i) {
        String id = order.get(i);
        String before = i == 0 ? "" : whySwapped(given, order.get(i - 1), id);
        int next = i + 1;
        boolean nextInPlace = next < order.size() && given.indexOf(order.get(next)) == next;
        String after = nextInPlace ? whySwapped(given, id, order.get(next)) : "";
        return (before + " " + after).strip();
    }

    @Override
    public List<String> texts() {
        return steps.stream().map(Label::text).toList();
    }

    @Override
    public List<String> keyText() {
        List<String> texts = new ArrayList<>();
        for (String id : order) {
            texts.add(textOf(id));
        }
        return List.copyOf(texts);
    }

    @Override
    public Optional<Answer> read(String written) {
        return Answer.Ordered.read(written);
    }

    /** What to say if the answer has two neighbours the wrong way round, however far apart. */
    private String whySwapped(List<String> given, String before, String after) {
        boolean swapped = given.contains(after) && given.indexOf(before) > given.indexOf(after);
        return mistakes.stream()
                .filter(mistake -> swapped && mistake.isAbout(before, after))
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
