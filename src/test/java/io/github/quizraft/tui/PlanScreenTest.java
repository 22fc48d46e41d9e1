package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.SimulatedLearner;
import io.github.quizraft.study.Limits;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanScreenTest {
    private static final Settings IN_A_MONTH = Settings.STANDARD
            .with(AllSettings.EXAM_DATE, "2027-03-31")
            .with(AllSettings.EXAM_SINCE, "2027-03-01")
            .with(AllSettings.EXAM_MINUTES, "3");

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void theHomeScreenSaysWhatIsToBeExpected(int columns, int rows) {
        matches("plan-home", learned(IN_A_MONTH).sized(columns, rows), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void thePlan(int columns, int rows) {
        matches("plan", learned(IN_A_MONTH).sized(columns, rows).press("e"), columns, rows);
    }

    @Test
    void aGoalThatCannotBeReachedIsWarnedOf() {
        Player player = learned(IN_A_MONTH.with(AllSettings.EXAM_MINUTES, "1").with(AllSettings.EXAM_GOAL, "0.99"));

        matches("plan-warned", player.press("e"), 80, 24);
    }

    @Test
    void theFinalWindowAsksWhatGainsMost() {
        Player player = learned(
                IN_A_MONTH.with(AllSettings.EXAM_DATE, "2027-03-05").with(AllSettings.EXAM_SINCE, "2027-01-01"));

        assertThat(player.press("e").picture())
                .contains("The final window: 3 minutes a day for the cards that gain most");
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24"})
    void withoutAnExamItSaysHowToPlanOne(int columns, int rows) {
        matches("plan-none", new Player().sized(columns, rows).press("e"), columns, rows);
    }

    @Test
    void moreTimeIsKeptAndThePlanLookedAtAgain() {
        Player player = learned(IN_A_MONTH).press("el");

        assertThat(player.kept.text(AllSettings.EXAM_MINUTES)).isEqualTo("8");
        assertThat(player.picture()).contains("with 8 minutes a day");
    }

    @Test
    void enterLeadsToItsSettingsAndEscBack() {
        Player player = learned(IN_A_MONTH).press("e<enter>");

        assertThat(player.picture()).contains("> date", "2027-03-31");
        assertThat(player.press("<esc>").place()).isEqualTo("HomeScreen");
        assertThat(player.press("e<esc>").place()).isEqualTo("HomeScreen");
    }

    @Test
    void aPastExamIsToldOnceAndGone() {
        Player player = learned(IN_A_MONTH.with(AllSettings.EXAM_DATE, "2027-02-20"));

        assertThat(player.picture()).contains("The exam was on 2027-02-20: about ");
        assertThat(player.kept.exam()).isEmpty();
        assertThat(player.press("s<esc>").picture()).doesNotContain("The exam was");
    }

    private static Player learned(Settings settings) {
        ReviewLog log = new UnsavedLog();
        new SimulatedLearner(Fixtures.planets(), Fixtures.scheduler(), 11)
                .studying(Fixtures.START.minus(Duration.ofDays(30)), 30)
                .forEach(log::append);
        return new Player(log, Fixtures.planets(), List.of(), new Limits(2, Integer.MAX_VALUE), settings);
    }

    private static void matches(String name, Player player, int columns, int rows) {
        Golden.matches("tui/" + name + "-" + columns + "x" + rows, player.picture());
    }
}
