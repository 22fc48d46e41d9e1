package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeechTest {
    private static final CardId CARD = new CardId("bank/q");
    private static final Scheduler SCHEDULER =
            new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

    @Test
    void a_card_that_is_forgotten_at_each_test_is_a_leech_at_the_second() {
        assertThat(leech("E x g").is()).isFalse();
        assertThat(leech("E x g x").is()).isTrue();
        assertThat(leech("E x g x").tests()).isEqualTo(2);
        assertThat(leech("E x g x").passes()).isZero();
    }

    @Test
    void one_lapse_among_many_passes_is_none() {
        assertThat(leech("E g g g x g g g").is()).isFalse();
        // The first answer after the lapse is a step of relearning, and no test.
        assertThat(leech("E g g g x g g g").passes()).isEqualTo(5);
    }

    @Test
    void the_chance_is_the_tail_over_the_recall_that_the_model_gave_each_test() {
        List<Review> reviews = reviews("E x g x g");
        Leech leech = Leech.of(SCHEDULER, CARD, reviews);
        PassCount count = new PassCount();
        double expected = 0;
        Optional<CardState> state = Optional.empty();
        for (int i = 0; i < reviews.size(); i++) {
            if (state.isPresent() && state.get().phase() == Phase.REVIEW) {
                double recall =
                        SCHEDULER.retrievability(state.get(), reviews.get(i).at());
                count.add(recall);
                expected += recall;
            }
            state = Optional.of(SCHEDULER.next(CARD, state, reviews.subList(0, i + 1)));
        }

        assertThat(leech.chance()).isCloseTo(count.atMost(leech.passes()), within(1e-12));
        assertThat(leech.expected()).isCloseTo(expected, within(1e-12));
    }

    @Test
    void it_stays_one_until_the_chance_has_risen_well_above_the_bound() {
        String story = "E x g x";
        List<Boolean> is = new ArrayList<>();
        List<Double> chances = new ArrayList<>();
        for (int passes = 0; passes < 30; passes++) {
            Leech leech = leech(story);
            is.add(leech.is());
            chances.add(leech.chance());
            story += " g";
        }

        int ends = is.indexOf(false);
        assertThat(ends).as("first pass count at which it is none").isGreaterThan(0);
        assertThat(chances.get(ends)).isGreaterThanOrEqualTo(Leech.ENDS);
        assertThat(chances.subList(0, ends)).allMatch(chance -> chance < Leech.ENDS);
        assertThat(chances.subList(0, ends))
                .as("kept between the two bounds")
                .anyMatch(chance -> chance >= Leech.BEGINS);
    }

    @Test
    void reviews_on_the_same_day_and_in_steps_are_no_tests() {
        assertThat(leech("x x x g g").tests()).isZero();
    }

    @Test
    void of_cards_that_behave_as_the_model_says_hardly_one_is_a_leech() {
        SplittableRandom random = new SplittableRandom(8);
        int leeches = 0;
        int cards = 1_000;
        for (int card = 0; card < cards; card++) {
            StringBuilder story = new StringBuilder("E");
            for (int i = 0; i < 12; i++) {
                story.append(random.nextDouble() < 0.9 ? " g" : " x g");
            }
            leeches += leech(story.toString()).is() ? 1 : 0;
        }
        assertThat(leeches / (double) cards).isLessThan(0.1);
    }

    private static Leech leech(String story) {
        return Leech.of(SCHEDULER, CARD, reviews(story));
    }

    /** Answers at the moment that each falls due: E Easy, g Good, x Again. */
    private static List<Review> reviews(String story) {
        List<Review> reviews = new ArrayList<>();
        Moment now = Moments.at("2026-03-01T10:00Z");
        Optional<CardState> state = Optional.empty();
        for (String answer : story.split(" ", -1)) {
            Grade grade = answer.equals("x") ? Grade.AGAIN : answer.equals("E") ? Grade.EASY : Grade.GOOD;
            reviews.add(new Review(
                    new EntryId(new UUID(now.instant().toEpochMilli() << 16 | 0x7000L, 1)),
                    LearnerId.ME,
                    CARD,
                    now,
                    grade,
                    "",
                    1,
                    false,
                    Optional.empty(),
                    Duration.ZERO,
                    "device",
                    "fsrs-6"));
            state = Optional.of(SCHEDULER.next(CARD, state, reviews));
            now = new Moment(state.get().due(), now.offset());
        }
        return reviews;
    }
}
