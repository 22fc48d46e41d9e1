package io.github.quizraft.question;

import io.github.quizraft.glossary.Folded;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.TermId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out which wrong answers to a question mix terms up. Only the exact name of another term counts: what is merely
 * like one may be a slip.
 */
final class MixUps {
    private final Glossary glossary;
    private final Item item;

    MixUps(Item item, Glossary glossary) {
        this.item = item;
        this.glossary = glossary;
    }

    /**
     * A wrong option stands for the term that it comes from, or that it is the name of.
     *
     * @param written how the log has an option that was picked
     */
    Map<String, MixUp> picked(List<Option> options, Function<Option, String> written) {
        Optional<TermId> asked = options.stream()
                .filter(Option::correct)
                .flatMap(option -> term(option.text()).stream())
                .findFirst()
                .or(this::turnsOn);
        Map<String, MixUp> parts = new HashMap<>();
        for (Option option : options) {
            if (!option.correct()) {
                between(asked, origin(option)).ifPresent(mixUp -> parts.put(written.apply(option), mixUp));
            }
        }
        return parts;
    }

    /** Words to be typed, of which these are accepted. */
    Traps.Blank typed(List<String> answers) {
        List<TermId> asked =
                answers.stream().flatMap(answer -> terms(answer).stream()).toList();
        return new Traps.Blank(
                answers.stream().map(answer -> Folded.of(answer).key()).toList(),
                asked,
                asked.stream().findFirst().or(this::turnsOn));
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
        return glossary.named(Folded.of(name));
    }
}
