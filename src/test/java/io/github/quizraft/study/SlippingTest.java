package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.review.Grade;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlippingTest {
    private static final Limits MANY = new Limits(10, 100);

    @Test
    void a_card_that_is_missed_again_and_again_is_told_at_its_next_miss() {
        Sitting sitting = Sitting.begin(Sitting.withSiblings(1, 1), MANY, 1);
        sitting.answerRight(Grade.EASY);
        for (int lapse = 0; lapse < 2; lapse++) {
            sitting = due(sitting);
            sitting.pass();
            assertThat(slips(sitting)).as("after %d lapses", lapse).isEmpty();
            sitting.rateAtOnce(Grade.AGAIN);
            sitting.answerRight(Grade.GOOD);
        }

        sitting = due(sitting);
        sitting.pass();

        assertThat(slips(sitting).orElseThrow())
                .startsWith("You forget this one more often than the model of memory can explain: recalled in 0 of 2");
    }

    @Test
    void a_right_answer_is_not_spoilt_by_it() {
        Sitting sitting = Sitting.begin(Sitting.withSiblings(1, 1), MANY, 1);
        sitting.answerRight(Grade.EASY);
        for (int lapse = 0; lapse < 2; lapse++) {
            sitting = due(sitting);
            sitting.pass().rateAtOnce(Grade.AGAIN);
            sitting.answerRight(Grade.GOOD);
        }
        sitting = due(sitting);
        sitting.submit(sitting.card().question().key());

        assertThat(slips(sitting)).isEmpty();
    }

    private static Optional<String> slips(Sitting sitting) {
        Stage.Revealed revealed = (Stage.Revealed) sitting.session().stage();
        return Explanation.of(
                        revealed,
                        Fixtures.eightKinds().glossary(),
                        Fixtures.eightKinds().evidence())
                .in(sitting.session(), revealed)
                .slips();
    }

    private static Sitting due(Sitting sitting) {
        int days = CardStates.fold(sitting.session().history(), Fixtures.scheduler()).values().stream()
                .mapToInt(CardState::scheduledDays)
                .max()
                .orElseThrow();
        sitting.clock.advance(Duration.ofDays(Math.max(1, days)));
        return sitting.again(MANY);
    }
}
