package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ForetoldTest {
    private static final long DAY = Duration.ofDays(1).toMillis();

    @Test
    void scores_a_guess_that_is_always_the_same() {
        Histories log = log(3, 3, 3, 1);

        Score score = new Foretold(log).byMean(2, 4).score();

        assertThat(score.items()).isEqualTo(2);
        assertThat(score.logLoss()).isCloseTo((-Math.log(1 - 1e-4) - Math.log(1e-4)) / 2, within(1e-6));
        assertThat(score.auc()).hasValue(0.5);
        assertThat(score.rmseBins()).isCloseTo(0.5, within(1e-6));
    }

    @Test
    void has_no_order_to_judge_where_all_came_out_the_same() {
        assertThat(new Foretold(log(3, 3, 3)).byMean(1, 3).score().auc()).isEmpty();
    }

    @Test
    void judges_nothing_where_nothing_was_foretold() {
        assertThatThrownBy(new Foretold(log(3))::score).isInstanceOf(IllegalStateException.class);
    }

    /** Cards reviewed once more, a day apart. */
    private static Histories log(int... grades) {
        Gathering gathering = new Gathering();
        for (int i = 0; i < grades.length; i++) {
            int card = gathering.card();
            gathering.add(card, i, 0, 3);
            gathering.add(card, DAY + i, 1, grades[i]);
        }
        return gathering.histories();
    }
}
