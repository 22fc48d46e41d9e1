package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BacklogTest {
    private static final Scheduler SCHEDULER = Fixtures.scheduler();

    @Test
    void after_an_absence_a_day_has_its_share_and_the_rest_waits() {
        Sitting away = away(132);

        Backlog backlog = backlog(away, new Share.Usual(40));

        assertThat(backlog.due()).isEqualTo(132);
        assertThat(backlog.forToday()).isEqualTo(40);
        assertThat(backlog.waiting()).isEqualTo(92);
        assertThat(backlog.done()).contains(backlog.today().plusDays(3));
        DayOfWeek last = backlog.today().plusDays(3).getDayOfWeek();
        assertThat(backlog.sentence())
                .isEqualTo("132 are due: today 40, all done by " + last.name().charAt(0)
                        + last.name().substring(1).toLowerCase(Locale.ROOT) + ".");
    }

    @Test
    void the_share_is_what_is_least_likely_to_be_recalled() {
        Sitting away = away(60);
        Map<CardId, CardState> states = states(away);
        List<CardId> byRecall = states.keySet().stream()
                .sorted(Comparator.comparingDouble((CardId card) -> recall(states, card, away))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();

        Sitting back = away.again(new Limits(0, new Share.Usual(25), 1_000));

        assertThat(back.session().remaining()).isEqualTo(25);
        assertThat(back.order()).containsExactlyInAnyOrderElementsOf(byRecall.subList(0, 25));
    }

    @Test
    void studied_day_by_day_every_card_has_its_turn_by_the_day_that_was_foretold() {
        Sitting sitting = away(130);
        Limits limits = new Limits(0, new Share.Usual(40), 1_000);
        Backlog first = backlog(sitting, limits.reviews());
        Set<CardId> asked = new HashSet<>();
        List<Integer> days = new ArrayList<>();
        while (asked.size() < 130) {
            sitting = sitting.again(limits);
            int before = asked.size();
            while (!sitting.isDone()) {
                asked.add(sitting.current());
                sitting.answerRight();
            }
            days.add(asked.size() - before);
            sitting.clock.advance(Duration.ofDays(1));
        }

        assertThat(days).containsExactly(40, 40, 40, 10);
        assertThat(first.done()).contains(first.today().plusDays(days.size() - 1));
    }

    @Test
    void what_was_done_today_counts_after_a_pause_too() {
        Sitting away = away(100);
        Limits limits = new Limits(0, new Share.Usual(40), 1_000);
        Sitting morning = away.again(limits);
        for (int i = 0; i < 15; i++) {
            morning.answerRight();
        }

        assertThat(backlog(morning, limits.reviews()).forToday()).isEqualTo(25);
        Sitting evening = morning.again(limits);
        assertThat(evening.session().remaining()).isEqualTo(25);
        evening.answerAllRight();

        Sitting done = evening.again(limits);
        assertThat(done.isDone()).isTrue();
        assertThat(nothing(done)).isEqualTo("Today's share is done here; 60 more cards wait for the days that follow.");
        assertThat(backlog(done, limits.reviews()).sentence()).startsWith("Today's share is done; 60 more cards wait");
    }

    @Test
    void all_of_it_can_be_taken_at_once() {
        Sitting away = away(100);

        assertThat(away.again(new Limits(0, new Share.Usual(20), 1_000).withAllDue())
                        .session()
                        .remaining())
                .isEqualTo(100);
    }

    @Test
    void an_ordinary_day_is_not_cut_however_much_is_due() {
        // Cards that become due today are not overdue, though they are more than the goal.
        Sitting sitting = met(60);
        sitting.clock.advance(Duration.ofDays(daysUntilAllAreDue(sitting)));
        Set<Integer> days = new HashSet<>();
        states(sitting).values().forEach(state -> days.add(state.scheduledDays()));
        assertThat(days).as("they all fall due within few days").hasSizeLessThan(12);

        Backlog onTime = backlog(sitting, new Share.Usual(61));

        assertThat(onTime.waiting()).isZero();
        assertThat(onTime.sentence()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 59})
    void a_limit_that_was_chosen_always_holds(int most) {
        Sitting away = away(60);

        assertThat(away.again(new Limits(0, new Share.Most(most), 1_000))
                        .session()
                        .remaining())
                .isEqualTo(most);
    }

    @Test
    void without_a_goal_a_day_is_what_days_were_so_far() {
        Sitting sitting = away(100);
        // All hundred cards were met on one day, so that a hundred are no more than on the days past.
        assertThat(backlog(sitting, new Share.Usual(0)).waiting()).isZero();

        for (int day = 0; day < 5; day++) {
            sitting.clock.advance(Duration.ofDays(1));
            sitting = sitting.again(new Limits(0, new Share.Most(23), 1_000));
            sitting.answerAllRight();
        }
        sitting.clock.advance(Duration.ofDays(400));

        assertThat(backlog(sitting, new Share.Usual(0)).forToday()).isEqualTo(23);
    }

    @Test
    void cards_in_their_steps_are_asked_whatever_the_share() {
        Sitting away = away(50);
        Sitting missing = away.again(new Limits(0, new Share.Most(3), 3));
        for (int i = 0; i < 3; i++) {
            missing.pass().rateAtOnce(Grade.AGAIN);
            missing.act(new Action.Quit(missing.stamps.next()));
            missing = missing.again(new Limits(0, new Share.Most(3), 1));
        }
        missing.clock.advance(Duration.ofHours(1));

        Backlog backlog = backlog(missing, new Share.Most(3));

        assertThat(backlog.left()).isZero();
        assertThat(backlog.forToday()).isEqualTo(3);
        assertThat(missing.again(new Limits(0, new Share.Most(3), 1_000))
                        .session()
                        .remaining())
                .isEqualTo(3);
    }

    @Test
    void suspended_cards_do_not_count() {
        Sitting away = away(30);
        Sitting session = away.again(new Limits(0, 1_000));
        for (int i = 0; i < 10; i++) {
            session.mark(CardMark.Kind.SUSPEND);
        }

        assertThat(backlog(session, new Share.Usual(15)).due()).isEqualTo(20);
    }

    @Test
    void what_is_hidden_is_told_where_nothing_is_due() {
        Sitting sitting = met(3);
        sitting.clock.advance(Duration.ofDays(400));
        Sitting session = sitting.again(new Limits(0, 10));
        session.mark(CardMark.Kind.SUSPEND);
        session.mark(CardMark.Kind.SUSPEND);
        session.mark(CardMark.Kind.BURY);

        assertThat(nothing(session.again(new Limits(0, 10))))
                .isEqualTo("Nothing is due here now, and today's new cards are done."
                        + " 2 cards here are suspended, 1 buried until tomorrow.");
    }

    @Test
    void other_ways_to_study_have_no_share() {
        Sitting away = away(60);
        Way ahead = Exercise.OTHERS
                .get(0)
                .ofCards(Optional.empty())
                .from(away.stamps.now(), new Limits(0, new Share.Most(5), 1_000));

        assertThat(ahead.mode()).isEqualTo(Mode.AHEAD);
        assertThat(away.again(ahead).session().remaining()).isEqualTo(60);
    }

    private static String nothing(Sitting sitting) {
        return sitting.session().aside().nothing(sitting.session().setup().way());
    }

    /** So many cards were met, and then the learner stayed away. */
    private static Sitting away(int cards) {
        Sitting sitting = met(cards);
        sitting.clock.advance(Duration.ofDays(60));
        return sitting;
    }

    private static Sitting met(int cards) {
        Sitting sitting = Sitting.begin(Sitting.withSiblings(cards, 1), new Limits(1_000, 1_000), 9);
        while (!sitting.isDone()) {
            sitting.answerRight(Grade.EASY);
        }
        return sitting;
    }

    private static int daysUntilAllAreDue(Sitting sitting) {
        return states(sitting).values().stream()
                .mapToInt(CardState::scheduledDays)
                .max()
                .orElseThrow();
    }

    private static Map<CardId, CardState> states(Sitting sitting) {
        return CardStates.fold(history(sitting), SCHEDULER);
    }

    private static History history(Sitting sitting) {
        return History.of(sitting.log.entries(LearnerId.ME));
    }

    private static double recall(Map<CardId, CardState> states, CardId card, Sitting sitting) {
        return SCHEDULER.retrievability(Objects.requireNonNull(states.get(card)), sitting.stamps.now());
    }

    private static Backlog backlog(Sitting sitting, Share share) {
        return Backlog.of(
                sitting.session().setup().cards().keySet(),
                states(sitting),
                history(sitting),
                SCHEDULER,
                share,
                sitting.stamps.now());
    }
}
