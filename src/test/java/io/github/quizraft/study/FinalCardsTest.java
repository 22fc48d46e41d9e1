package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.plan.Exam;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FinalCardsTest {
    private static final LocalDate DATE = LocalDate.of(2027, 3, 11);
    private static final Moment NOW = Moment.utc(Fixtures.START);
    private static final Library PLANETS = Fixtures.planets();
    private static final List<CardId> CARDS =
            Card.of(PLANETS).stream().map(Card::id).toList();

    private final EntryIds ids = new EntryIds(new SplittableRandom(1));
    private final List<Review> log = new ArrayList<>();

    @Test
    void cardsThatAreNotDueAreAskedIfTheyGainEnough() {
        answered(0, 3, 2);
        answered(1, 3, 2);

        assertThat(asked(exam(10, 60, Set.of()), 0)).contains(CARDS.get(0), CARDS.get(1));
        assertThat(asked(exam(50, 60, Set.of()), 0)).isEmpty();
    }

    @Test
    void whatGainsMostComesFirst() {
        answered(0, 40, 33);
        answered(1, 12, 1);
        answered(2, 8, 7);

        assertThat(asked(exam(10, 60, Set.of(CARDS.get(0).bank())), 0)).startsWith(CARDS.get(0));
    }

    @Test
    void theDayHasOnlySoManyMinutes() {
        for (int card = 0; card < CARDS.size(); card++) {
            answered(card, 3, 2);
        }

        assertThat(asked(exam(10, 60, Set.of()), 0)).hasSize(CARDS.size());
        assertThat(asked(exam(10, 2, Set.of()), 0).size()).isBetween(5, 12);
    }

    @Test
    void whatWasAskedTodayIsNotAskedAgainAndItsTimeIsSpent() {
        answered(0, 3, 2);
        for (int card = 1; card < 5; card++) {
            answered(card, 3, 2, 0);
        }

        assertThat(asked(exam(10, 60, Set.of()), 0)).containsExactly(CARDS.get(0));
        assertThat(asked(exam(10, 1, Set.of()), 0)).isEmpty();
    }

    @Test
    void newCardsCompeteByWhatTheyGain() {
        answered(0, 3, 2);

        assertThat(asked(exam(10, 60, Set.of()), 0)).hasSize(1);
        assertThat(asked(exam(10, 60, Set.of()), 0, CARDS)).hasSize(CARDS.size());
    }

    @Test
    void newCardsOfTheExamAreMetBeforeOthers() {
        List<CardId> ofPlanets =
                CARDS.stream().filter(card -> card.bank().equals("planets")).toList();
        Exam exam = exam(90, 20, Set.of("planets"));

        assertThat(asked(exam, ofPlanets.size() + 2, CARDS))
                .hasSize(ofPlanets.size() + 2)
                .containsAll(ofPlanets);
    }

    @Test
    void cardsOfOtherBanksAreNoneOfItsBusiness() {
        answered(0, 3, 2);

        assertThat(asked(exam(10, 60, Set.of("another")), 0)).isEmpty();
    }

    private List<CardId> asked(Exam exam, int newPerDay) {
        return asked(exam, newPerDay, log.stream().map(Review::card).distinct().toList());
    }

    private List<CardId> asked(Exam exam, int newPerDay, List<CardId> among) {
        Scheduler scheduler = Fixtures.scheduler();
        Way way = Way.review(new Limits(newPerDay, Integer.MAX_VALUE));
        Setup setup = Setup.of(PLANETS, scheduler, LearnerId.ME, "desk", way, 1).towards(Optional.of(exam));
        List<Card> cards = Card.of(PLANETS).stream()
                .filter(card -> among.contains(card.id()))
                .toList();
        return new Agenda(setup, History.of(log), CardStates.fold(History.of(log), scheduler), NOW)
                .of(cards, new SplittableRandom(1)).stream().map(Card::id).toList();
    }

    /** Good, ten seconds each, so many days ago. */
    private void answered(int card, int... daysAgo) {
        for (int days : daysAgo) {
            Instant at = Fixtures.START.minus(Duration.ofDays(days));
            log.add(new Review(
                    ids.next(at),
                    LearnerId.ME,
                    CARDS.get(card),
                    Moment.utc(at),
                    Grade.GOOD,
                    "",
                    1,
                    false,
                    Optional.empty(),
                    Duration.ofSeconds(15),
                    "desk",
                    "fsrs-6"));
        }
    }

    private static Exam exam(int days, int minutes, Set<String> banks) {
        LocalDate date = LocalDate.of(2027, 3, 1).plusDays(days);
        return new Exam(date, Optional.of(DATE.minusDays(100)), minutes, banks, 0.9);
    }
}
