package io.github.quizraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StampsTest {
    private final HandClock clock = new HandClock();
    private final Stamps stamps = Fixtures.stamps(clock);

    @Test
    void aStampIsWhatTheClockShows() {
        Instant first = stamps.now().instant();
        clock.advance(Duration.ofSeconds(3));

        assertThat(first).isEqualTo(Fixtures.START);
        assertThat(stamps.now().instant()).isEqualTo(Fixtures.START.plusSeconds(3));
    }

    @Test
    void timeGoesOnFromTheLastStampWhenTheClockIsSetBack() {
        Instant before = stamps.now().instant();
        clock.advance(Duration.ofHours(-2));
        Instant setBack = stamps.now().instant();
        clock.advance(Duration.ofSeconds(1));

        assertThat(setBack).isEqualTo(before);
        assertThat(stamps.now().instant()).isEqualTo(before.plusSeconds(1));
    }

    @Test
    void timeGoesOnFromTheLogOfAnEarlierRunWhenTheClockIsBehindIt() {
        Moment last = Moment.at(Fixtures.START.plus(Duration.ofHours(1)), clock);
        stamps.notBefore(last);
        Instant first = stamps.now().instant();
        clock.advance(Duration.ofMillis(400));

        assertThat(first).isAfter(last.instant());
        assertThat(stamps.now().instant()).isEqualTo(first.plusMillis(400));
    }

    @Test
    void aClockThatIsPutRightIsFollowedAgain() {
        stamps.now();
        clock.advance(Duration.ofHours(-2));
        stamps.now();
        clock.advance(Duration.ofHours(3));

        assertThat(stamps.now().instant()).isEqualTo(Fixtures.START.plus(Duration.ofHours(1)));
    }

    @Test
    void aLogFromAClockThatWasPlainlyWrongIsNotFollowed() {
        stamps.notBefore(Moment.at(Fixtures.START.plus(Duration.ofDays(3)), clock));

        assertThat(stamps.now().instant()).isEqualTo(Fixtures.START);
    }
}
