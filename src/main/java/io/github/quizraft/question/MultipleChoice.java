package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Pick all that apply.
 *
 * @param item the common fields
 * @param options two or more are correct, two or more are not
 */
public record MultipleChoice(Item item, List<Option> options) implements Question {
    @Override
    public String kind() {
        return "multiple";
    }

    @Override
    public Question shuffled(RandomGenerator random) {
        return item.keepOrder() ? this : new MultipleChoice(item, Shuffle.of(options, random));
    }

    @Override
    public Answer key() {
        return new Answer.Picked(
                options.stream().filter(Option::correct).map(Option::id).toList());
    }

    /** Right picks less wrong picks, over the number keyed, not below zero: picking everything earns nothing. */
    @Override
    public Verdict grade(Answer answer, Glossary glossary) {
        List<String> picked = answer instanceof Answer.Picked given ? given.options() : List.of();
        long keyed = options.stream().filter(Option::correct).count();
        long right = options.stream()
                .filter(option -> option.correct() && picked.contains(option.id()))
                .count();
        long wrong = options.stream()
                .filter(option -> !option.correct() && picked.contains(option.id()))
                .count();
        return new Verdict(
                Math.max(0, (double) (right - wrong) / keyed),
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
