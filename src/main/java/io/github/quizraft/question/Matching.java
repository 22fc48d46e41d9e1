package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Pair what belongs together.
 *
 * @param item the common fields
 * @param left each of these has one partner
 * @param right the partners, and one or two that fit nothing
 * @param pairs from left id to right id
 * @param feedback by left id, and by the id of each right one that fits nothing
 */
public record Matching(
        Item item, List<Label> left, List<Label> right, Map<String, String> pairs, Map<String, String> feedback)
        implements Question {
    @Override
    public String kind() {
        return "matching";
    }

    @Override
    public Question shuffled(RandomGenerator random) {
        return new Matching(
                item, Shuffle.of(left, random), item.keepOrder() ? right : Shuffle.of(right, random), pairs, feedback);
    }

    @Override
    public Answer key() {
        return new Answer.Paired(pairs);
    }

    /** The share of the pairs that is right. */
    @Override
    public Verdict grade(Answer answer, Glossary glossary) {
        Map<String, String> given = answer instanceof Answer.Paired paired ? paired.pairs() : Map.of();
        List<Part> parts = left.stream()
                .map(label -> part(label, given.getOrDefault(label.id(), "")))
                .toList();
        long right = parts.stream().filter(part -> part.mark() == Mark.RIGHT).count();
        return new Verdict((double) right / left.size(), parts);
    }

    @Override
    public Optional<Answer> read(String written) {
        return Answer.Paired.read(written);
    }

    @Override
    public Traps traps(Glossary glossary) {
        MixUps mixUps = new MixUps(item, glossary);
        Map<String, MixUp> parts = new HashMap<>();
        for (Label label : left) {
            for (Label partner : right) {
                if (!keyOf(label).equals(partner.id())) {
                    mixUps.paired(label.text(), textOf(keyOf(label)), partner.text(), ownerOf(partner.id()))
                            .ifPresent(mixUp -> parts.put(Written.pair(label.id(), partner.id()), mixUp));
                }
            }
        }
        return new Traps(parts, List.of());
    }

    @Override
    public List<String> texts() {
        return Stream.concat(left.stream(), right.stream()).map(Label::text).toList();
    }

    @Override
    public List<String> keyText() {
        List<String> pairs = new ArrayList<>();
        for (Label label : left) {
            pairs.add(label.text() + " - " + textOf(keyOf(label)));
        }
        return List.copyOf(pairs);
    }

    private Part part(Label label, String given) {
        boolean right = given.equals(keyOf(label));
        String why = feedback.getOrDefault(label.id(), "");
        // A partner that fits nothing has a reason of its own why it does not fit.
        String trap = pairs.containsValue(given) ? "" : feedback.getOrDefault(given, "");
        return new Part(
                label.text(),
                right ? Mark.RIGHT : Mark.WRONG,
                !given.isEmpty(),
                textOf(given),
                textOf(keyOf(label)),
                (trap + " " + why).strip());
    }

    private String keyOf(Label label) {
        return pairs.getOrDefault(label.id(), "");
    }

    private String ownerOf(String rightId) {
        return left.stream()
                .filter(label -> keyOf(label).equals(rightId))
                .map(Label::text)
                .findFirst()
                .orElse("");
    }

    private String textOf(String rightId) {
        return right.stream()
                .filter(label -> label.id().equals(rightId))
                .map(Label::text)
                .findFirst()
                .orElse("");
    }
}
