package io.github.quizraft.items;

import io.github.quizraft.review.CardId;
import java.util.Map;

/**
 * A show of hands: how many were for each option, and nobody knows who.
 *
 * @param card the question
 * @param counts by the option's id; none for kinds without options
 * @param people how many there were; 0 where they may have raised a hand several times, so that nobody can say
 * @param points what these would have scored together
 */
public record Hands(CardId card, Map<String, Integer> counts, int people, double points) {
    public Hands {
        counts = Map.copyOf(counts);
    }

    int of(String option) {
        return people == 0 ? 0 : counts.getOrDefault(option, 0);
    }

    /** With those of whom nobody knows how many they were. */
    int countOf(String option) {
        return counts.getOrDefault(option, 0);
    }
}
