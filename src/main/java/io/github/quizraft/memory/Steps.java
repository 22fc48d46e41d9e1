package io.github.quizraft.memory;

import io.github.quizraft.review.Grade;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The short delays a card passes through before it is on intervals of days.
 *
 * @param delays whole minutes, in order
 */
record Steps(List<Duration> delays) {
    /** Where a card goes within the steps, and when it comes back. */
    record Step(int index, Duration delay) {}

    /** The step that follows an answer given at step {@code index}; empty when the card leaves the steps. */
    Optional<Step> after(int index, Grade grade) {
        if (index >= delays.size()) {
            return Optional.empty();
        }
        return switch (grade) {
            case AGAIN -> Optional.of(new Step(0, delays.get(0)));
            case HARD -> Optional.of(new Step(index, hardDelay()));
            case GOOD ->
                index + 1 < delays.size() ? Optional.of(new Step(index + 1, delays.get(index + 1))) : Optional.empty();
            case EASY -> Optional.empty();
        };
    }

    /** Between the first two steps, or half as long again as the only one, to the minute (half up). */
    private Duration hardDelay() {
        long first = delays.get(0).toMinutes();
        long doubled = delays.size() == 1 ? 3 * first : first + delays.get(1).toMinutes();
        return Duration.ofMinutes((doubled + 1) / 2);
    }
}
