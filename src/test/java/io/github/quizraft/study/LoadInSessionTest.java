package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What else is due moves a card's next day, and the log keeps where to. */
class LoadInSessionTest {
    private static final Limits MANY = new Limits(1_000, 1_000);

    @Test
    void a_preview_of_any_grade_comes_true_and_again_after_undo_and_redo() {
        Sitting sitting = studied(30, 2);
        int moved = 0;
        while (!sitting.isDone()) {
            CardId card = sitting.current();
            sitting.submit(sitting.card().question().key());
            Map<Grade, CardState> promised = outlook(sitting);
            sitting.rateAtOnce(Grade.GOOD);
            assertThat(sitting.session().state(card)).contains(promised.get(Grade.GOOD));
            moved += sitting.lastReview().placed().isPresent() ? 1 : 0;

            sitting.undo();
            assertThat(sitting.current()).isEqualTo(card);
            sitting.redo();
            assertThat(sitting.session().state(card)).contains(promised.get(Grade.GOOD));
        }
        assertThat(moved).as("cards that the load moved").isPositive();
    }

    @Test
    void an_answer_undone_and_given_again_leads_to_the_same_day() {
        Sitting sitting = studied(30, 2);
        for (int i = 0; i < 20; i++) {
            CardId card = sitting.current();
            sitting.answerRight();
            Optional<CardState> first = sitting.session().state(card);
            sitting.undo().answerRight();

            assertThat(sitting.session().state(card).map(CardState::scheduledDays))
                    .isEqualTo(first.map(CardState::scheduledDays));
        }
    }

    @Test
    void what_is_studied_later_changes_no_day_that_was_chosen() {
        Sitting sitting = studied(30, 2);
        sitting.answerAllRight();
        Map<CardId, CardState> before = fold(sitting);
        Set<CardId> answeredAgain = new HashSet<>();

        sitting.clock.advance(Duration.ofDays(80));
        Sitting later = sitting.again(MANY);
        for (int i = 0; i < 10; i++) {
            answeredAgain.add(later.current());
            later.answerRight(Grade.HARD);
        }

        before.keySet().removeAll(answeredAgain);
        assertThat(fold(later)).containsAllEntriesOf(before);
    }

    @Test
    void siblings_come_back_on_days_of_their_own() {
        Sitting sitting = Sitting.begin(Sitting.withSiblings(1, 3), MANY, 3);
        // Passed with a grade that ends the steps at once, so that all three are on intervals.
        for (int round = 0; round < 2; round++) {
            while (!sitting.isDone()) {
                sitting.answerRight(Grade.EASY);
            }
            sitting.clock.advance(Duration.ofDays(20));
            sitting = sitting.again(MANY);
        }
        Set<LocalDate> days = new HashSet<>();
        fold(sitting).values().forEach(state -> days.add(LocalDate.ofInstant(state.due(), ZoneOffset.UTC)));
        assertThat(days).hasSize(3);
    }

    /** All cards met and passed some days ago, and a new session on what is due. */
    private static Sitting studied(int families, int each) {
        Sitting sitting = Sitting.begin(Sitting.withSiblings(families, each), MANY, 5);
        while (!sitting.isDone()) {
            sitting.answerRight(Grade.EASY);
        }
        sitting.clock.advance(Duration.ofDays(12));
        return sitting.again(MANY);
    }

    private static Map<Grade, CardState> outlook(Sitting sitting) {
        return ((Stage.Revealed) sitting.session().stage()).outlook();
    }

    private static Map<CardId, CardState> fold(Sitting sitting) {
        return CardStates.fold(
                History.of(sitting.log.entries(LearnerId.ME)),
                sitting.session().setup().scheduler());
    }
}
