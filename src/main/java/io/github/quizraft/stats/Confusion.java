package io.github.quizraft.stats;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.MixUp;
import io.github.quizraft.question.MixUpTally;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One term that was answered where another was asked for.
 *
 * @param mixUp which for which
 * @param asked the name of the one asked for
 * @param answered the name of the one answered
 * @param times how often
 */
public record Confusion(MixUp mixUp, String asked, String answered, int times) {
    private static final Comparator<Confusion> MOST_FREQUENT = Comparator.comparingInt(Confusion::times)
            .reversed()
            .thenComparing(Confusion::asked)
            .thenComparing(Confusion::answered);

    /** All that happened, the most frequent first. */
    static List<Confusion> of(List<Trial> trials, Basis basis) {
        return of(
                MixUpTally.of(
                        trials.stream().map(Trial::review).toList(),
                        card -> Optional.ofNullable(basis.cards().get(card)),
                        basis.glossary()),
                basis.glossary());
    }

    /** Counts with the names of the terms, the most frequent first. */
    public static List<Confusion> of(Map<MixUp, Integer> times, Glossary glossary) {
        return times.entrySet().stream()
                .map(each -> new Confusion(
                        each.getKey(),
                        name(each.getKey().asked(), glossary),
                        name(each.getKey().answered(), glossary),
                        each.getValue()))
                .sorted(MOST_FREQUENT)
                .toList();
    }

    private static String name(TermId id, Glossary glossary) {
        return glossary.term(id).map(Term::name).orElse(id.value());
    }
}
