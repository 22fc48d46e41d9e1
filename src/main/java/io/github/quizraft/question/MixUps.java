package io.github.quizraft.question;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.TermId;
import java.util.List;
import java.util.Optional;

/** Which terms an answer mixed up. Only the exact name of another term counts: what is merely like one may be a slip. */
final class MixUps {
    private final Glossary glossary;
    private final Item item;

    MixUps(Item item, Glossary glossary) {
        this.item = item;
        this.glossary = glossary;
    }

    /** Of wrong options that were picked: the term that an option comes from, or that it is the name of. */
    List<MixUp> picked(List<Option> options, List<String> picked) {
        Optional<TermId> asked = options.stream()
                .filter(Option::correct)
                .flatMap(option -> term(option.text()).stream())
                .findFirst()
                .or(this::turnsOn);
        return options.stream()
                .filter(option -> !option.correct() && picked.contains(option.id()))
                .flatMap(option -> between(asked, origin(option)).stream())
                .toList();
    }

    /** Of words typed: none if they are an answer, or another name of what was asked for. */
    List<MixUp> typed(List<String> answers, String typed) {
        Folded words = Folded.of(typed);
        if (words.isEmpty()
                || answers.stream().anyMatch(answer -> Folded.of(answer).same(words))) {
            return List.of();
        }
        List<TermId> asked =
                answers.stream().flatMap(answer -> terms(answer).stream()).toList();
        List<TermId> answered = terms(typed);
        return answered.stream().anyMatch(asked::contains)
                ? List.of()
                : between(
                                asked.stream().findFirst().or(this::turnsOn),
                                answered.stream().findFirst())
                        .stream()
                        .toList();
    }

    /**
     * Of a wrong pair: the partners, if both are names of terms, else the two that the partners belong to.
     *
     * @param left what was given a partner
     * @param key its partner
     * @param given the partner it was given
     * @param owner what that one belongs to; empty if to nothing
     */
    Optional<MixUp> paired(String left, String key, String given, String owner) {
        return between(term(key), term(given)).or(() -> between(term(left), term(owner)));
    }

    private static Optional<MixUp> between(Optional<TermId> asked, Optional<TermId> answered) {
        return asked.flatMap(one -> answered.filter(other -> !other.equals(one)).map(other -> new MixUp(one, other)));
    }

    private Optional<TermId> turnsOn() {
        return item.terms().stream().findFirst();
    }

    private Optional<TermId> origin(Option option) {
        return option.from()
                .map(TermId::new)
                .filter(id -> glossary.term(id).isPresent())
                .or(() -> term(option.text()));
    }

    private Optional<TermId> term(String name) {
        return terms(name).stream().findFirst();
    }

    private List<TermId> terms(String name) {
        return glossary.findAll(name).stream()
                .filter(hit -> hit.match() == Match.NAME)
                .map(hit -> hit.term().id())
                .toList();
    }
}
