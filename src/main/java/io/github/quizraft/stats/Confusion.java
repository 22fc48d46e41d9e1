package io.github.quizraft.stats;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.glossary.TermNames;
import io.github.quizraft.question.MixUp;
import io.github.quizraft.question.MixUpTally;
import java.util.List;
import java.util.Map;

/**
 * One term that was answered where another was asked for.
 *
 * @param mixUp which for which
 * @param asked the name of the one asked for
 * @param answered the name of the one answered
 * @param times how often
 */
public record Confusion(MixUp mixUp, String asked, String answered, int times) {
    /** All that happened, the most frequent first. */
    static List<Confusion> of(List<Trial> trials, Basis basis) {
        return of(
                MixUpTally.of(trials.stream().map(Trial::review).toList(), basis::card, basis.names()), basis.names());
    }

    /** Counts with the names of the terms, the most frequent first. */
    public static List<Confusion> of(Map<MixUp, Integer> times, TermNames names) {
        return times.entrySet().stream()
                .map(each -> new Confusion(
                        each.getKey(),
                        name(each.getKey().asked(), names),
                        name(each.getKey().answered(), names),
                        each.getValue()))
                .sorted(Confusion::compare)
                .toList();
    }

    /** The most frequent first. */
    private static int compare(Confusion one, Confusion other) {
        if (one.times != other.times) {
            return Integer.compare(other.times, one.times);
        }
        int byAsked = one.asked.compareTo(other.asked);
        return byAsked != 0 ? byAsked : one.answered.compareTo(other.answered);
    }

    private static String name(TermId id, TermNames names) {
        return names.headword(id).orElse(id.value());
    }
}
