package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerSettingsTest {
    @Test
    void the_defaults_are_the_usual_ones() {
        assertThat(SchedulerSettings.DEFAULT)
                .isEqualTo(settings(0.9, 36_500, List.of(minutes(1), minutes(10)), List.of(minutes(10))));
    }

    @ParameterizedTest
    @ValueSource(doubles = {90, 0.69, 0.991, 0, -0.9, Double.NaN})
    void a_retention_out_of_range_is_refused(double retention) {
        assertThatThrownBy(() -> settings(retention, 365, List.of(), List.of()))
                .hasMessage("desired retention is from 0.70 to 0.99 (0.90 suits most), not " + retention);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 36_501})
    void a_maximum_interval_out_of_range_is_refused(int maximum) {
        assertThatThrownBy(() -> settings(0.9, maximum, List.of(), List.of()))
                .hasMessage("the maximum interval is from 1 to 36500 days, not " + maximum);
    }

    @ParameterizedTest
    @CsvSource({"PT0S, 0", "PT30S, 30", "PT-5M, -300", "PT1M0.5S, 60"})
    void a_step_that_is_no_whole_number_of_minutes_is_refused(Duration step, long seconds) {
        assertThatThrownBy(() -> settings(0.9, 365, List.of(minutes(1), step), List.of()))
                .hasMessage("a learning step is a whole number of minutes, at least 1, not " + seconds + " s");
    }

    @Test
    void a_step_longer_than_the_maximum_interval_is_refused() {
        assertThatThrownBy(() -> settings(0.9, 1, List.of(), List.of(minutes(1441))))
                .hasMessage("a relearning step of 1441 minutes is longer than the maximum interval of 1 days");
    }

    @Test
    void no_steps_at_all_are_fine() {
        assertThat(settings(0.7, 1, List.of(), List.of()).learningSteps()).isEmpty();
    }

    @Test
    void a_list_changed_afterwards_changes_nothing() {
        List<Duration> steps = new ArrayList<>(List.of(minutes(1)));
        SchedulerSettings settings = settings(0.99, 365, steps, List.of());
        steps.clear();

        assertThat(settings.learningSteps()).containsExactly(minutes(1));
    }

    private static SchedulerSettings settings(
            double retention, int maximum, List<Duration> learning, List<Duration> relearning) {
        return new SchedulerSettings(retention, maximum, learning, relearning, true);
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
