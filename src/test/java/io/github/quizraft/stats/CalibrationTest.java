package io.github.quizraft.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private final EntryIds ids = new EntryIds(new SplittableRandom(5));

    @Test
    void comparesWhatWasExpectedWithWhatCame() {
        List<Trial> trials = Stream.of(
                        trial(0.92, true), trial(0.94, true), trial(0.93, true), trial(0.93, false), trial(0.6, true))
                .toList();

        Calibration calibration = Calibration.of(trials);

        Bin high = calibration.bins().get(5);
        assertThat(high.from()).isEqualTo(0.9);
        assertThat(high.expected()).isCloseTo(0.93, within(1e-9));
        assertThat(high.recalled()).isEqualTo(new Share(3, 4));
        // -(ln .92 + ln .94 + ln .93 + ln .07 + ln .6) / 5
        assertThat(calibration.logLoss()).isCloseTo(0.67758, within(0.00001));
        // -(.8 ln .8 + .2 ln .2)
        assertThat(calibration.baseline()).isCloseTo(0.50040, within(0.00001));
        // sqrt((4 (.93 - .75)^2 + (.6 - 1)^2) / 5)
        assertThat(calibration.error()).isCloseTo(0.24067, within(0.00001));
    }

    @Test
    void aValueOnABorderBelongsToTheBinThatBeginsThere() {
        List<Bin> bins =
                Bin.of(List.of(trial(0.5, true), trial(0.7, true), trial(0.69, false)), Trial::expected, 0, 0.5, 0.7);

        assertThat(bins).extracting(Bin::recalled).containsExactly(new Share(0, 0), new Share(1, 2), new Share(1, 1));
    }

    @Test
    void certaintyThatFailsCostsMuchAndNotEverything() {
        assertThat(Calibration.of(List.of(trial(1, false))).logLoss()).isCloseTo(9.2103, within(0.0001));
    }

    private Trial trial(double expected, boolean passed) {
        Review review = new Review(
                ids.next(NOW),
                LearnerId.ME,
                new CardId("planets/P-1"),
                Moment.utc(NOW),
                passed ? Grade.GOOD : Grade.AGAIN,
                "",
                passed ? 1 : 0,
                false,
                Optional.empty(),
                Duration.ZERO,
                "laptop",
                "fsrs-6");
        return new Trial(review, LocalDate.parse("2027-03-01"), Optional.empty(), 1, expected);
    }
}
