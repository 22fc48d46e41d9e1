package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserClockTest {
    private static final Instant FROM = Instant.parse("1975-01-01T00:00:00Z");
    /** What is known of later days differs where summer time goes by the moon. */
    private static final Instant UNTIL = Instant.parse("2037-01-01T00:00:00Z");
    /** No multiple of a day, so that all times of the day are met, and all days of the year. */
    private static final Duration STEP = Duration.ofHours(41);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "America/New_York",
                "America/St_Johns",
                "Asia/Kathmandu",
                "Asia/Gaza",
                "Australia/Lord_Howe",
                "Africa/Monrovia",
                "Pacific/Apia",
                "UTC",
                "GMT+05:30"
            })
    void tellsTheOffsetThatTheRulesOfTheZoneTell(String id) {
        TimeZone zone = TimeZone.getTimeZone(id);
        for (Instant each = FROM; each.isBefore(UNTIL); each = each.plus(STEP)) {
            assertThat(UserClock.offset(zone, each))
                    .as("%s", each)
                    .isEqualTo(ZoneId.of(id).getRules().getOffset(each));
        }
    }

    @Test
    void isOfTheZoneOfTheSystem() {
        UserClock clock = new UserClock();
        Instant now = clock.instant();
        assertThat(clock.offset(now)).isEqualTo(clock.getZone().getRules().getOffset(now));
    }
}
