package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.memory.fit.FirstReturns.Start;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FirstReturnsTest {
    private static final long DAY = Duration.ofDays(1).toMillis();

    private final Gathering gathering = new Gathering();

    @Test
    void counts_cards_by_their_first_grade_and_the_days_to_the_first_review_on_another_day() {
        cards(10, 3, 4, 1);
        cards(5, 3, 4, 3);

        FirstReturns returns = returns();

        assertThat(returns.tally(new Start(3, 4))).isEqualTo(new FirstReturns.Tally(15, 5));
        assertThat(returns.cards(3)).isEqualTo(15);
        assertThat(returns.mean()).isEqualTo(1.0 / 3);
    }

    @Test
    void finds_rare_intervals_until_a_twentieth_or_twenty_cards_are_gone() {
        cards(100, 3, 2, 3);
        cards(15, 3, 9, 3);
        cards(4, 3, 30, 3);
        cards(7, 3, 5, 3);

        assertThat(returns().outliers()).containsExactlyInAnyOrder(new Start(3, 30), new Start(3, 5));
    }

    @Test
    void finds_few_cards_and_long_absences_however_many_are_gone_already() {
        cards(100, 3, 2, 3);
        cards(30, 3, 101, 3);
        cards(21, 4, 365, 3);
        cards(21, 4, 366, 3);
        cards(5, 2, 3, 3);
        cards(20, 2, 4, 3);

        assertThat(returns().outliers())
                .containsExactlyInAnyOrder(new Start(3, 101), new Start(4, 366), new Start(2, 3));
    }

    private void cards(int count, int first, int days, int second) {
        for (int i = 0; i < count; i++) {
            int card = gathering.card();
            gathering.add(card, 0, 0, first);
            gathering.add(card, 1, 0, 3);
            gathering.add(card, days * DAY, days, second);
        }
    }

    private FirstReturns returns() {
        Histories log = gathering.histories();
        return FirstReturns.of(log, log.items());
    }
}
