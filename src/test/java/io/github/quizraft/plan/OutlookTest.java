package io.github.quizraft.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutlookTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Scheduler SCHEDULER =
            new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

    @Test
    void whatItTakesIsWhatLeadsToTheGoal() {
        Outlook.Need need = outlook(30, 1, 0.9, Deck.fresh(300), 20).need().orElseThrow();

        Outlook enough = outlook(30, need.minutes(), 0.9, Deck.fresh(300), 20);
        assertThat(enough.isReached()).isTrue();
        assertThat(enough.course().hours()).isEqualTo(need.hours());
        assertThat(outlook(30, need.minutes() * 3 / 4, 0.9, Deck.fresh(300), 20).isReached())
                .isFalse();
    }

    @Test
    void tooLittleTimeIsWarnedOf() {
        Telling telling = new Telling(outlook(30, 2, 0.9, Deck.fresh(300), 20), 20);

        assertThat(telling.warning().orElseThrow())
                .startsWith("! With 2 minutes a day the goal of 90 % is not reached: it takes about ");
    }

    @Test
    void enoughTimeIsNot() {
        assertThat(new Telling(outlook(30, 60, 0.9, Deck.fresh(300), 20), 20).warning())
                .isEmpty();
    }

    @Test
    void tooFewNewCardsAreWarnedOf() {
        Telling telling = new Telling(outlook(60, 600, 0.99, Deck.fresh(20_000), 1), 1);

        assertThat(telling.warning().orElseThrow()).contains("With 1 new cards a day 99 % cannot be reached: meet 466");
    }

    @Test
    void aScoreCountsWhatIsForgottenUntilThen() {
        Deck known = deck(10, 100);

        Outlook outlook = outlook(10, 20, 0.9, known, 0);

        assertThat(outlook.now()).isCloseTo(0.9, within(1e-9));
        assertThat(outlook.without()).isBetween(0.7, 0.89);
        assertThat(outlook.onTheDay()).isGreaterThan(0.95);
    }

    @Test
    void onTheDayItselfOnlyTodayCounts() {
        Outlook outlook = outlook(0, 20, 0.95, deck(10, 100), 0);

        assertThat(outlook.onTheDay()).isEqualTo(outlook.now());
        assertThat(new Telling(outlook, 0).lines()).containsExactly("Exam today: 90 % expected.");
    }

    @Test
    void anExamWithoutCardsSaysSo() {
        assertThat(new Telling(outlook(10, 20, 0.9, Deck.fresh(0), 10), 10).lines())
                .containsExactly("Exam in 10 days: there are no cards for it.");
    }

    @Test
    void ofManyCardsAFewSayAsMuch() {
        Outlook some = outlook(60, 20, 0.9, Deck.fresh(600), 15);
        Outlook many = outlook(60, 200, 0.9, Deck.fresh(6_000), 150);

        assertThat(many.onTheDay()).isEqualTo(some.onTheDay());
        assertThat(many.course().hours())
                .isBetween(some.course().hours() * 9.99, some.course().hours() * 10.01);
    }

    private static Deck deck(int stability, int cards) {
        return new Deck(Collections.nCopies(cards, new Deck.Met(new Memory(stability, 5), -stability, 0)), 0);
    }

    private static Outlook outlook(int days, int minutes, double goal, Deck deck, int newPerDay) {
        Exam exam = new Exam(TODAY.plusDays(days), Optional.of(TODAY), minutes, Set.of(), goal);
        return Outlook.of(exam, TODAY, deck, newPerDay, SCHEDULER, Habits.USUAL);
    }
}
