package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.review.Grade;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class Fsrs6Test {
    private final Fsrs6 model = Fsrs6.standard();

    @Test
    void its_name_is_what_reviews_are_logged_with() {
        assertThat(model.id()).isEqualTo("fsrs-6");
    }

    @Test
    void a_known_history_of_py_fsrs_ends_in_the_same_memory() {
        List<Integer> grades = List.of(1, 3, 3, 3, 3, 3);
        List<Integer> gaps = List.of(0, 0, 1, 3, 8, 21);
        Memory memory = model.first(Grade.AGAIN);
        for (int i = 1; i < grades.size(); i++) {
            memory = model.next(memory, Elapsed.ofDays(gaps.get(i)), Grade.of(grades.get(i)));
        }

        assertThat(memory.stability()).isCloseTo(53.6269, within(5e-5));
        assertThat(memory.difficulty()).isCloseTo(6.35749, within(5e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "0.70, 9.2879",
        "0.80, 3.3160",
        "0.85, 1.9064",
        "0.90, 1",
        "0.93, 0.6130",
        "0.95, 0.4026",
        "0.99, 0.0687"
    })
    void the_interval_is_the_stability_times_a_factor_of_the_desired_retention(double retention, double factor) {
        assertThat(model.interval(new Memory(10, 5), retention)).isCloseTo(10 * factor, within(5e-4));
    }

    @Test
    void after_as_many_days_as_the_stability_recall_is_at_90_percent() {
        assertThat(model.retrievability(new Memory(12, 5), Elapsed.ofDays(12))).isCloseTo(0.9, within(1e-12));
        assertThat(model.retrievability(new Memory(12, 5), Elapsed.ofDays(0))).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"HARD", "GOOD", "EASY"})
    void a_pass_never_weakens_a_memory_and_again_never_strengthens_it(Grade pass) {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 2_000; i++) {
            Memory before = new Memory(Math.exp(random.nextDouble() * 16 - 6), 1 + 9 * random.nextDouble());
            Elapsed elapsed = Elapsed.ofDays(random.nextInt(400));

            assertThat(model.next(before, elapsed, pass).stability()).isGreaterThanOrEqualTo(before.stability());
            assertThat(model.next(before, elapsed, Grade.AGAIN).stability()).isLessThanOrEqualTo(before.stability());
        }
    }

    @Test
    void without_short_term_a_second_pass_on_the_same_day_changes_no_stability() {
        Fsrs6 plain = new Fsrs6(Fsrs6Weights.of(Fsrs6Weights.standard().values(), 0, false));
        Memory before = new Memory(8, 5);

        assertThat(plain.modelsSameDay()).isFalse();
        assertThat(plain.next(before, Elapsed.ofDays(0), Grade.GOOD).stability())
                .isEqualTo(8);
    }

    @Test
    void stability_stays_within_a_hundred_years() {
        Memory memory = model.first(Grade.EASY);
        for (int i = 0; i < 60; i++) {
            memory = model.next(memory, Elapsed.ofDays(Math.round(memory.stability())), Grade.EASY);
        }

        assertThat(memory.stability()).isEqualTo(36_500);
    }
}
