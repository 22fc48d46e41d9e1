package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Verdict.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pick one.
 *
 * @param item the common fields
 * @param options exactly one is correct
 */
public record SingleChoice(Item item, List<Option> options) implements Question {
    /** Of only two things to choose from, the other one counts as much. */
    @Override
    public Set<TermId> turnsOn() {
        Stream<TermId> first = item.terms().stream().limit(1);
        Stream<TermId> rivals = options.stream()
                .filter(option -> options.size() == 2)
                .flatMap(option -> option.from().stream())
                .map(TermId::new);
        return Stream.concat(first, rivals).collect(Collectors.toSet());
    }

    @Override
    public String kind() {
        return "single";
    }

    @Override
    public Question shuffled(RandomGenerator random) {
        return item.keepOrder() ? this : new SingleChoice(item, Shuffle.of(options, random));
    }

    @Override
    public Answer key() {
        return new Answer.Picked(
                options.stream().filter(Option::correct).map(Option::id).toList());
    }

    @Override
    public Verdict grade(Answer answer, Glossary glossary) {
        List<String> picked = answer instanceof Answer.Picked given ? given.options() : List.of();
        boolean right = answer.equals(key());
        return new Verdict(
                right ? 1 : 0,
                options.stream()
                        .map(option -> Part.option(option, picked.contains(option.id())))
                        .toList());
    }

    @Override
    public Optional<Answer> read(String written) {
        return Answer.Picked.read(written);
    }

    @Override
    public Traps traps(Glossary glossary) {
        return new Traps(
                new MixUps(item, glossary).picked(options, option -> Written.ids(List.of(option.id()))), List.of());
    }

    @Override
    public List<String> texts() {
        return options.stream().map(Option::text).toList();
    }

    @Override
    public List<String> keyText() {
        return Option.right(options);
    }
}
