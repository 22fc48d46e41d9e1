package io.github.quizraft.stats;

import static io.github.quizraft.review.Grade.AGAIN;
import static io.github.quizraft.review.Grade.EASY;
import static io.github.quizraft.review.Grade.GOOD;
import static io.github.quizraft.review.Grade.HARD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.MixUp;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.stats.Activity.Day;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Small logs, with what they come to worked out by hand. */
class StatisticsTest {
    @Test
    void lateStudyBelongsToTheEveningItBeganIn() {
        Activity activity = new Answers()
                .add("planets/P-1", "2027-03-01T22:00+01:00", GOOD)
                .add("planets/P-3", "2027-03-02T03:59+01:00", AGAIN)
                .add("planets/P-3", "2027-03-02T04:00+01:00", GOOD)
                .statistics("2027-03-03T12:00+01:00", 30)
                .activity();

        assertThat(activity.days())
                .containsExactly(
                        new Day(LocalDate.parse("2027-03-01"), 2, 1, 2, Duration.ofSeconds(20)),
                        new Day(LocalDate.parse("2027-03-02"), 1, 0, 0, Duration.ofSeconds(10)),
                        new Day(LocalDate.parse("2027-03-03"), 0, 0, 0, Duration.ZERO));
        assertThat(activity.answers()).isEqualTo(3);
        assertThat(activity.cards()).isEqualTo(2);
        assertThat(activity.studied()).isEqualTo(2);
        assertThat(activity.time()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void eachAnswerCountsOnTheDayOfThePlaceItWasGivenAt() {
        // Half past two at night in Tokyo is the day before there, and the afternoon of that same day in London.
        Activity activity = new Answers()
                .add("planets/P-1", "2027-03-02T02:30+09:00", GOOD)
                .statistics("2027-03-01T20:00+00:00", 5)
                .activity();

        assertThat(activity.days()).extracting(Day::date).containsExactly(LocalDate.parse("2027-03-01"));
    }

    @Test
    void answersBeforeAResetAreActivityAndTellTheScheduleNothing() {
        Statistics statistics = new Answers()
                .add("planets/P-1", "2027-03-01T10:00+00:00", EASY)
                .mark("planets/P-1", "2027-03-05T10:00+00:00", CardMark.Kind.RESET)
                .add("planets/P-1", "2027-03-10T10:00+00:00", GOOD)
                .statistics("2027-03-10T12:00+00:00", 30);

        assertThat(statistics.activity().answers()).isEqualTo(2);
        assertThat(statistics.calibration().answers())
                .as("no memory was tested")
                .isZero();
        assertThat(statistics.hardest())
                .singleElement()
                .extracting(HardSpot::answers)
                .isEqualTo(1);
    }

    @Test
    void suspendedCardsBecomeDueOnNoDay() {
        Answers answers = new Answers().add("planets/P-1", "2027-03-01T10:00+00:00", EASY);
        assertThat(answers.statistics("2027-03-01T12:00+00:00", 30).forecast().within(30))
                .isEqualTo(1);

        answers.mark("planets/P-1", "2027-03-01T11:00+00:00", CardMark.Kind.SUSPEND);

        Forecast forecast = answers.statistics("2027-03-01T12:00+00:00", 30).forecast();
        assertThat(forecast.within(30) + forecast.later()).isZero();
    }

    @Test
    void aQuestionLeftOpenIsNoStudyTime() {
        Answers answers = new Answers().add("planets/P-1", "2027-03-01T10:00+00:00", GOOD, "a", 36_000);

        assertThat(answers.statistics("2027-03-01T12:00+00:00", 1).activity().time())
                .isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void thePeriodBeginsWithTheFirstAnswerOrTheDaysAskedFor() {
        Answers answers = new Answers()
                .add("planets/P-1", "2027-02-01T10:00+00:00", GOOD)
                .add("planets/P-1", "2027-03-01T10:00+00:00", GOOD);

        assertThat(answers.statistics("2027-03-01T12:00+00:00", 365).period())
                .isEqualTo(new Period(LocalDate.parse("2027-02-01"), LocalDate.parse("2027-03-01")));
        Statistics week = answers.statistics("2027-03-01T12:00+00:00", 7);
        assertThat(week.period().days()).isEqualTo(7);
        assertThat(week.activity().answers()).isEqualTo(1);
        assertThat(week.activity().days().get(6).fresh()).as("met before").isZero();
    }

    @Test
    void answersOfAClockSetAheadCountInNoPeriodYet() {
        Statistics statistics = new Answers()
                .add("planets/P-1", "2030-01-01T10:00+00:00", GOOD)
                .statistics("2027-03-01T12:00+00:00", 365);

        assertThat(statistics.period().days()).isEqualTo(1);
        assertThat(statistics.activity().answers()).isZero();
    }

    @Test
    void theRowOfDaysEndsTodayOrYesterday() {
        Answers answers = new Answers();
        for (String day : List.of("02-20", "02-21", "02-22", "02-27", "02-28")) {
            answers.add("planets/P-1", "2027-" + day + "T10:00+00:00", GOOD);
        }

        assertThat(answers.statistics("2027-02-28T12:00+00:00", 1).streak()).isEqualTo(new Streak(2, 3));
        assertThat(answers.statistics("2027-03-01T12:00+00:00", 1).streak()).isEqualTo(new Streak(2, 3));
        assertThat(answers.statistics("2027-03-02T12:00+00:00", 1).streak()).isEqualTo(new Streak(0, 3));
    }

    @Test
    void ofEachCardTheFirstAnswerOfADayTellsOfRetention() {
        // Easy at once puts a card on an interval of 8 days.
        Retention retention = new Answers()
                .add("planets/P-1", "2027-02-01T10:00+00:00", EASY)
                .add("planets/P-1", "2027-02-09T10:00+00:00", AGAIN)
                .add("planets/P-1", "2027-02-09T10:20+00:00", GOOD)
                .add("planets/P-2", "2027-02-01T10:00+00:00", EASY)
                .add("planets/P-2", "2027-02-09T10:00+00:00", HARD)
                .statistics("2027-02-10T12:00+00:00", 365)
                .retention();

        assertThat(retention.young().recalled()).isEqualTo(new Share(1, 2));
        assertThat(retention.mature().recalled()).isEqualTo(new Share(0, 0));
        assertThat(retention.all()).isEqualTo(retention.young());
        assertThat(retention.target()).isEqualTo(0.9);
        assertThat(retention.young().expected()).isCloseTo(0.9, within(0.01));
    }

    @Test
    void fromThreeWeeksOnACardIsMature() {
        // 8 days, then more than 21.
        Retention retention = new Answers()
                .add("planets/P-1", "2027-02-01T10:00+00:00", EASY)
                .add("planets/P-1", "2027-02-09T10:00+00:00", EASY)
                .add("planets/P-1", "2027-03-20T10:00+00:00", GOOD)
                .statistics("2027-03-20T12:00+00:00", 365)
                .retention();

        assertThat(retention.young().recalled()).isEqualTo(new Share(1, 1));
        assertThat(retention.mature().recalled()).isEqualTo(new Share(1, 1));
    }

    @Test
    void whatIsOverdueIsDueToday() {
        Forecast forecast = new Answers()
                .add("planets/P-1", "2027-02-01T10:00+00:00", EASY)
                .add("planets/P-2", "2027-02-25T10:00+00:00", EASY)
                .add("planets/gone", "2027-02-01T10:00+00:00", EASY)
                .statistics("2027-03-01T12:00+00:00", 1)
                .forecast();

        assertThat(forecast.within(1)).isEqualTo(1);
        assertThat(forecast.within(2)).isEqualTo(1);
        assertThat(forecast.within(7)).as("about 8 days after the 25th").isEqualTo(2);
        assertThat(forecast.within(30) + forecast.later()).isEqualTo(2);
    }

    @Test
    void quartilesLieBetweenTheAnswersNextToThem() {
        Answers answers = new Answers();
        for (int seconds : List.of(4, 0, 1, 3, 2)) { // Nobody measured the one of 0.
            answers.add("planets/P-1", "2027-03-01T10:00:0" + seconds + "+00:00", GOOD, "a", seconds);
        }

        assertThat(answers.statistics("2027-03-01T12:00+00:00", 1).times())
                .containsExactly(new AnswerTime(
                        "single", 4, Duration.ofMillis(1_750), Duration.ofMillis(2_500), Duration.ofMillis(3_250)));
    }

    @Test
    void theHardestHasTheMostLapses() {
        List<HardSpot> hardest = new Answers()
                .add("planets/P-4", "2027-02-01T10:00+00:00", EASY)
                .add("planets/P-1", "2027-02-01T10:00+00:00", EASY)
                .add("planets/P-1", "2027-02-09T10:00+00:00", AGAIN)
                .add("terms/jupiter:term", "2027-02-01T10:00+00:00", EASY)
                .add("planets/P-3", "2027-02-01T10:00+00:00", AGAIN)
                .statistics("2027-02-10T12:00+00:00", 1)
                .hardest();

        assertThat(hardest)
                .extracting(HardSpot::name)
                .containsExactly("Jupiter", "How many planets go round the Sun?", "Venus");
        HardSpot jupiter = hardest.get(0);
        assertThat(jupiter.term()).contains(new TermId("jupiter"));
        assertThat(jupiter.cards()).isEqualTo(2);
        assertThat(jupiter.answers()).isEqualTo(3);
        assertThat(jupiter.lapses()).isEqualTo(1);
    }

    @Test
    void mixedUpIsWhatWasAnsweredInsteadOfWhatWasAskedFor() {
        List<Confusion> confusions = new Answers()
                .add("planets/P-1", "2027-03-01T10:00+00:00", AGAIN, "b", 5)
                .add("planets/P-1", "2027-03-01T10:01+00:00", AGAIN, "b", 5)
                .add("planets/P-1", "2027-03-01T10:02+00:00", AGAIN, "no such option", 5)
                .add("planets/P-1", "2027-03-01T10:03+00:00", GOOD, "a", 5)
                .add("planets/P-4", "2027-03-01T10:04+00:00", AGAIN, "mercury", 5)
                .add("planets/gone", "2027-03-01T10:05+00:00", AGAIN, "b", 5)
                .statistics("2027-03-01T12:00+00:00", 1)
                .confusions();

        assertThat(confusions)
                .containsExactly(
                        new Confusion(new MixUp(new TermId("jupiter"), new TermId("saturn")), "Jupiter", "Saturn", 2),
                        new Confusion(new MixUp(new TermId("venus"), new TermId("mercury")), "Venus", "Mercury", 1));
    }

    @Test
    void oneBankHasItsOwnAnswersAlone() {
        Answers answers = new Answers()
                .add("planets/P-1", "2027-03-01T10:00+00:00", GOOD)
                .add("planets/gone", "2027-03-01T10:01+00:00", GOOD)
                .add("terms/mars:term", "2027-03-01T10:02+00:00", GOOD);

        assertThat(Statistics.of(answers.basis(Optional.of("planets"), "2027-03-01T12:00+00:00", 1))
                        .activity()
                        .answers())
                .isEqualTo(2);
    }

    @Test
    void withoutAnswersThereIsNothingAndNoFault() {
        Statistics statistics = new Answers().statistics("2027-03-01T12:00+00:00", 365);

        assertThat(statistics.isEmpty()).isTrue();
        assertThat(statistics.calibration().answers()).isZero();
        assertThat(statistics.retention().all().recalled().isEnough(1)).isFalse();
        assertThat(statistics.hardest()).isEmpty();
    }
}
