package io.github.quizraft.stats;

import io.github.quizraft.review.Confidence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How often a learner was right who said to be this sure.
 *
 * @param confidence what was said before the verdict
 * @param right how many of these answers were passed
 */
public record Sureness(Confidence confidence, Share right) {
    /** Of fewer answers no share is shown. */
    public static final int NEEDED = 20;

    /** One for each confidence, or none if nobody was asked. */
    static List<Sureness> of(List<Trial> trials) {
        List<Sureness> all = Arrays.stream(Confidence.values())
                .map(confidence -> new Sureness(confidence, share(confidence, trials)))
                .toList();
        return all.stream().allMatch(each -> each.right().of() == 0) ? List.of() : all;
    }

    private static Share share(Confidence confidence, List<Trial> trials) {
        List<Trial> said = trials.stream()
                .filter(trial -> trial.review().confidence().equals(Optional.of(confidence)))
                .toList();
        return new Share((int) said.stream().filter(Trial::passed).count(), said.size());
    }
}
