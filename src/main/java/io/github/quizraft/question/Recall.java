package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Say what something means, then look, and tick the ideas that were in it. No program can grade a definition in free
 * words; a list of what it should hold keeps learners from grading themselves too well (Dunlosky et al. 2011). Cards
 * made from a glossary are of this kind, questions in a file never are.
 *
 * @param item the common fields
 * @param meaning what is shown once the learner has said it
 * @param points the ideas to tick, at least one
 */
public record Recall(Item item, String meaning, List<String> points) implements Question {
    /** The ideas as things to pick, each known by its number from 1. */
    public List<Option> options() {
        return IntStream.range(0, points.size())
                .mapToObj(i -> new Option(String.valueOf(i + 1), points.get(i), true, "", Optional.empty()))
                .toList();
    }

    @Override
    public String kind() {
        return "recall";
    }

    @Override
    public Question shuffled(RandomGenerator random) {
        return this;
    }

    @Override
    public Answer key() {
        return new Answer.Picked(options().stream().map(Option::id).toList());
    }

    /** The share of the ideas that was there. */
    @Override
    public Verdict grade(Answer answer, Glossary glossary) {
        List<String> ticked = answer instanceof Answer.Picked given ? given.options() : List.of();
        List<Part> parts = new ArrayList<>();
        for (Option option : options()) {
            boolean had = ticked.contains(option.id());
            parts.add(new Part(option.text(), had ? Mark.RIGHT : Mark.WRONG, had, "", "", ""));
        }
        long had = parts.stream().filter(Part::chosen).count();
        return new Verdict((double) had / parts.size(), parts);
    }

    @Override
    public List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(meaning));
        texts.addAll(points);
        return List.copyOf(texts);
    }

    @Override
    public List<String> keyText() {
        return List.of(meaning);
    }

    @Override
    public Optional<Answer> read(String written) {
        return Answer.Picked.read(written);
    }
}
