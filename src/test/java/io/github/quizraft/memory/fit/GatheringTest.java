package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GatheringTest {
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Gathering gathering = new Gathering();

    @Test
    void puts_cards_in_the_order_of_their_first_reviews_and_numbers_the_items_in_the_order_of_time() {
        int one = gathering.card();
        int two = gathering.card();
        gathering.add(two, 10 * DAY, 10, 4);
        gathering.add(one, 11 * DAY, 11, 3);
        gathering.add(one, 11 * DAY + 1, 11, 1);
        gathering.add(two, 15 * DAY + DAY / 2, 15, 1);
        gathering.add(one, 14 * DAY, 14, 2);

        Histories log = gathering.histories();

        assertThat(log.starts).containsExactly(0, 2, 5);
        assertThat(log.grades).containsExactly(4, 1, 3, 1, 2);
        assertThat(log.days).containsExactly(0, 5, 0, 0, 3);
        assertThat(log.exact[1]).isEqualTo(5.5f);
        assertThat(log.items).containsExactly(-1, 1, -1, -1, 0);
        assertThat(log.recalled()).containsExactly(true, false);
    }

    @Test
    void puts_each_card_in_the_order_of_the_clock_and_counts_what_stands_there_twice() {
        int card = gathering.card();
        gathering.add(card, 10 * DAY, 10, 3);
        gathering.add(card, 10 * DAY, 10, 3);
        gathering.add(card, 9 * DAY, 9, 2);
        gathering.add(card, 12 * DAY, 12, 4);

        Histories log = gathering.histories();

        assertThat(log.grades).containsExactly(2, 3, 4);
        assertThat(log.days).containsExactly(0, 1, 2);
        assertThat(log.items()).isEqualTo(2);
        assertThat(log.left().count(Reason.DUPLICATE)).isEqualTo(1);
        assertThat(log.left().count(Reason.OUTLIER)).isZero();
    }

    @Test
    void takes_a_journey_west_over_midnight_for_the_same_day() {
        int card = gathering.card();
        gathering.add(card, 10 * DAY, 10, 3);
        gathering.add(card, 10 * DAY + 1, 9, 3);

        assertThat(gathering.histories().items()).isZero();
    }

    @Test
    void refuses_what_is_no_grade() {
        int card = gathering.card();

        assertThatThrownBy(() -> gathering.add(card, 1, 0, 0)).hasMessage("a grade is 1, 2, 3 or 4, not 0");
    }

    @Test
    void keeps_the_order_of_items_apart_over_any_time() {
        int early = gathering.card();
        int late = gathering.card();
        gathering.add(early, Long.MIN_VALUE / 4, 0, 3);
        gathering.add(early, -1, 1, 3);
        gathering.add(late, 0, 0, 3);
        gathering.add(late, Long.MAX_VALUE / 4, 1, 1);

        assertThat(gathering.histories().recalled()).containsExactly(true, false);
    }
}
