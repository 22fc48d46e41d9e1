package io.github.quizraft.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {
    private final Review sample = new Entries(1).review("a");

    @Test
    void the_time_taken_is_cut_to_milliseconds() {
        assertThat(with(0.5, Duration.ofNanos(1_999_999)).took()).isEqualTo(Duration.ofMillis(1));
    }

    @Test
    void a_score_of_negative_zero_is_zero() {
        assertThat(Double.doubleToRawLongBits(with(-0.0, Duration.ZERO).score()))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void a_score_outside_0_to_1_is_refused(double score) {
        assertThatThrownBy(() -> with(score, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_negative_time_is_refused() {
        assertThatThrownBy(() -> with(1, Duration.ofMillis(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_unsaved_log_gives_back_one_learners_entries_in_order() {
        Entries entries = new Entries(1);
        Review early = entries.review("a");
        Review late = entries.review("b");
        UnsavedLog log = new UnsavedLog();
        log.append(late);
        log.append(early);

        assertThat(log.entries(LearnerId.ME)).isEqualTo(List.of(early, late));
        assertThat(log.entries(new LearnerId("other"))).isEmpty();
    }

    private Review with(double score, Duration took) {
        return new Review(
                sample.id(),
                sample.learner(),
                sample.card(),
                sample.at(),
                sample.grade(),
                "",
                score,
                false,
                Optional.empty(),
                took,
                "laptop",
                "fsrs-6");
    }
}
