package io.github.quizraft.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.study.CardStates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every log. */
class StatisticsPropertyTest {
    private static final Instant START = Instant.parse("2026-08-03T07:00:00Z");
    private static final int DAYS = 90;

    private final Library library = Fixtures.planets();
    private final Scheduler scheduler = Fixtures.scheduler();
    private final Moment now = Moment.utc(START.plus(Duration.ofDays(DAYS)));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsAddUp(long seed) {
        History history = history(seed);
        Statistics all = statistics(history, Optional.empty());

        int answers = history.reviews().size();
        assertThat(all.activity().answers()).isEqualTo(answers);
        assertThat(all.activity().days()).hasSize(all.period().days());
        assertThat(all.times().stream().mapToInt(AnswerTime::answers).sum()).isEqualTo(answers);
        assertThat(all.hardest().stream().mapToInt(HardSpot::answers).sum()).isEqualTo(answers);
        assertThat(all.activity().days().stream().mapToInt(Activity.Day::fresh).sum())
                .isEqualTo(all.activity().cards());
        assertThat(all.forecast().within(Forecast.DAYS) + all.forecast().later())
                .isEqualTo(all.activity().cards());
        assertThat(sum(all.calibration().bins()))
                .isEqualTo(sum(all.forgetting().bins()))
                .isEqualTo(all.calibration().answers());
        assertThat(all.retention().all().recalled().of())
                .isLessThanOrEqualTo(all.calibration().answers());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theBanksTogetherAreAll(long seed) {
        History history = history(seed);
        Statistics all = statistics(history, Optional.empty());
        List<Statistics> banks =
                List.of(statistics(history, Optional.of("planets")), statistics(history, Optional.of("terms")));

        assertThat(banks.stream().mapToInt(each -> each.activity().answers()).sum())
                .isEqualTo(all.activity().answers());
        assertThat(banks.stream()
                        .mapToInt(each -> each.retention().all().recalled().hits())
                        .sum())
                .isEqualTo(all.retention().all().recalled().hits());
        assertThat(banks.stream()
                        .flatMap(each -> each.confusions().stream())
                        .mapToInt(Confusion::times)
                        .sum())
                .isEqualTo(all.confusions().stream().mapToInt(Confusion::times).sum());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theForecastIsWhatTheSchedulerWillSay(long seed) {
        History history = history(seed);
        Forecast forecast = statistics(history, Optional.empty()).forecast();
        Map<CardId, CardState> states = CardStates.fold(history, scheduler);

        for (int day = 0; day < Forecast.DAYS; day++) {
            Instant end = scheduler
                    .day()
                    .startOf(forecast.today().plusDays(day + 1L), now.offset())
                    .minusMillis(1);
            long due = states.values().stream()
                    .filter(state -> scheduler.isDue(state, Moment.utc(end)))
                    .count();
            assertThat(forecast.within(day + 1)).isEqualTo((int) due);
        }
    }

    private History history(long seed) {
        List<LogEntry> log = new SimulatedLearner(library, scheduler, seed).studying(START, DAYS);
        return History.of(log);
    }

    private Statistics statistics(History history, Optional<String> bank) {
        return Statistics.of(Basis.of(library, bank, history, scheduler, now, 365));
    }

    private static int sum(List<Bin> bins) {
        return bins.stream().mapToInt(bin -> bin.recalled().of()).sum();
    }
}
