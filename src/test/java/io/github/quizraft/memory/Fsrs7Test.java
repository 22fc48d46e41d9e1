package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class Fsrs7Test {
    private static final Fsrs7 MODEL = Fsrs7.standard();
    private static final SchedulerSettings PLAIN = new SchedulerSettings(0.9, 36_500, List.of(), List.of(), false);

    @Test
    void the_defaults_lie_within_their_own_bounds() {
        assertThat(Fsrs7Weights.of(Fsrs7Weights.standard().values()))
                .isEqualTo(Fsrs7Weights.standard())
                .hasSameHashCodeAs(Fsrs7Weights.standard());
    }

    @Test
    void weights_are_brought_within_their_bounds() {
        Fsrs7Weights low = Fsrs7Weights.of(Collections.nCopies(34, -1.0));
        assertThat(low.values().subList(0, 4)).containsOnly(1e-4);
        assertThat(low.get(26))
                .as("the slow curve starts no lower than the fast one")
                .isEqualTo(0.5);
        assertThat(Fsrs7Weights.of(Collections.nCopies(34, 1e9)).get(0)).isEqualTo(50);

        List<Double> falling = new ArrayList<>(Fsrs7Weights.standard().values());
        falling.set(1, 0.05);
        assertThat(Fsrs7Weights.of(falling).get(1))
                .as("Hard is no worse than Again")
                .isEqualTo(0.1104);
    }

    @Test
    void another_number_of_weights_is_refused() {
        assertThatThrownBy(() -> Fsrs7Weights.of(Collections.nCopies(21, 0.5)))
                .hasMessage("FSRS-7 has 34 weights, not 21");
        assertThatThrownBy(() -> Fsrs7Weights.of(Collections.nCopies(34, Double.NaN)))
                .hasMessage("FSRS weight w0 is not a finite number: NaN");
    }

    @Test
    void the_first_intervals_are_those_published() {
        assertThat(MODEL.interval(MODEL.first(Grade.HARD), 0.9)).isCloseTo(0.6, within(0.05));
        assertThat(MODEL.interval(MODEL.first(Grade.GOOD), 0.9)).isCloseTo(4.8, within(0.05));
        assertThat(MODEL.interval(MODEL.first(Grade.EASY), 0.9)).isCloseTo(53.9, within(0.05));
    }

    /** Whatever the memory: recall falls with time, and the interval is where it has fallen to what is desired. */
    @RepeatedTest(200)
    void intervals_are_where_recall_has_fallen(RepetitionInfo round) {
        SplittableRandom random = new SplittableRandom(round.getCurrentRepetition());
        Memory memory = new Memory(
                Math.exp(random.nextDouble() * 16 - 6),
                Math.exp(random.nextDouble() * 16 - 6),
                1 + 9 * random.nextDouble());
        double desired = 0.5 + random.nextDouble() * 0.49;
        double days = MODEL.interval(memory, desired);
        if (days > 0.1 && days < 100_000) {
            assertThat(recall(memory, days)).isCloseTo(desired, within(1e-4));
            assertThat(recall(memory, days * 2 + 0.01)).isLessThan(recall(memory, days) + 1e-12);
        }
    }

    @Test
    void until_the_weights_are_a_learners_own_intervals_are_cautious() {
        Scheduler scheduler = new Scheduler(MODEL, PLAIN, StudyDay.DEFAULT);
        CardId card = new CardId("cells/C-1");
        Moment first = Moments.at("2027-03-01T10:00+00:00");
        CardState easy = scheduler.next(card, Optional.empty(), first, Grade.EASY);
        assertThat(easy.scheduledDays()).isEqualTo(21);

        CardState good = scheduler.next(card, Optional.empty(), first, Grade.GOOD);
        assertThat(good.scheduledDays()).isEqualTo(5);
        CardState second = scheduler.next(card, Optional.of(good), Moments.at("2027-03-06T10:00+00:00"), Grade.GOOD);
        assertThat(second.scheduledDays()).isEqualTo(25);
    }

    @Test
    void a_learners_own_weights_are_believed() {
        List<Double> own = new ArrayList<>(Fsrs7Weights.standard().values());
        own.set(0, 0.2);
        Scheduler scheduler = new Scheduler(new Fsrs7(Fsrs7Weights.of(own)), PLAIN, StudyDay.DEFAULT);
        CardState easy = scheduler.next(
                new CardId("cells/C-1"), Optional.empty(), Moments.at("2027-03-01T10:00+00:00"), Grade.EASY);
        assertThat(easy.scheduledDays()).isEqualTo(54);
    }

    @Test
    void stability_is_shown_as_the_days_to_ninety_percent() {
        Memory memory = MODEL.first(Grade.GOOD);
        assertThat(MODEL.stability(memory)).isNotCloseTo(memory.stability(), within(0.5));
        assertThat(recall(memory, MODEL.stability(memory))).isCloseTo(0.9, within(1e-6));
    }

    private static double recall(Memory memory, double days) {
        return MODEL.retrievability(memory, new Elapsed((long) days, Duration.ofMillis(Math.round(days * 86_400_000))));
    }
}
