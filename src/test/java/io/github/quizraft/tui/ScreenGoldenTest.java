package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.SimulatedLearner;
import io.github.quizraft.terminal.Tick;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenGoldenTest {
    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void home(int columns, int rows) {
        matches("home", new Player().sized(columns, rows), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({
        "single,Which way,40,12",
        "single,Which way,80,24",
        "single,Which way,120,40",
        "multiple,Select all,40,12",
        "multiple,Select all,80,24",
        "multiple,Select all,120,40",
        "truefalse,An enzyme is,40,12",
        "truefalse,An enzyme is,80,24",
        "truefalse,An enzyme is,120,40",
        "short,What is the division,40,12",
        "short,What is the division,80,24",
        "short,What is the division,120,40",
        "cloze,Complete the sentence,40,12",
        "cloze,Complete the sentence,80,24",
        "cloze,Complete the sentence,120,40",
        "matching,Match each,40,12",
        "matching,Match each,80,24",
        "matching,Match each,120,40",
        "ordering,Put the way,40,12",
        "ordering,Put the way,80,24",
        "ordering,Put the way,120,40",
        "numeric,How many chromosomes,40,12",
        "numeric,How many chromosomes,80,24",
        "numeric,How many chromosomes,120,40"
    })
    void questionAndReveal(String kind, String stem, int columns, int rows) {
        Player player = new Player().press("<enter>").until(stem).sized(columns, rows);
        matches(kind + "-asking", player, columns, rows);
        switch (kind) {
            case "single" -> player.press("2<enter>");
            case "multiple" -> player.press("13<enter>");
            case "truefalse" -> player.press("t1<enter>");
            case "short" -> player.press("meiosis<enter>");
            case "cloze" -> player.press("membrane<enter>salt<enter>");
            case "matching" -> player.press("32<enter>");
            case "ordering" -> player.press("J<enter>");
            default -> player.press("23<enter>");
        }
        matches(kind + "-revealed", player, columns, rows);
        player.press("x<pgdn>");
        matches(kind + "-more", player, columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void recallAndWhatWasInIt(int columns, int rows) {
        Player player = glossaryOnly()
                .press("<enter>")
                .until("What does \"meander\" mean?")
                .sized(columns, rows);
        matches("recall-asking", player, columns, rows);
        matches("recall-shown", player.press("<enter>13"), columns, rows);
        matches("recall-revealed", player.press("<enter>"), columns, rows);
    }

    @Test
    void contrast() {
        Player player = glossaryOnly().press("<enter>").until("Which of the two is this? A bend");
        matches("contrast-revealed", player.press("2<enter>"), 80, 24);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void homeOnAnOrdinaryDay(int columns, int rows) {
        matches("home-due", learned().sized(columns, rows), columns, rows);
    }

    @Test
    void homeOfAGlossary() {
        matches("home-glossary", glossaryOnly(), 80, 24);
    }

    @Test
    void helpListsTheLiveBindings() {
        Player player = new Player().press("<enter>").until("Which way").press("?");
        matches("help", player, 80, 24);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void aNoteIsWrittenAndShown(int columns, int rows) {
        Player player =
                new Player().press("<enter>").until("Which way").press("2f").sized(columns, rows);
        matches("note-writing", player.press("wwater follows what is dissolved"), columns, rows);
        matches("note-shown", player.press("<enter><enter><pgdn>"), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void theGlossaryBelowTheQuestion(int columns, int rows) {
        Player player = new Player()
                .press("<enter>")
                .until("Which way")
                .press("1<enter>")
                .sized(columns, rows);
        matches("glossary-pane", player.press("g"), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void howSureAnAnswerIs(int columns, int rows) {
        Player player = new Player(Settings.STANDARD.with(AllSettings.CONFIDENCE, "ask"))
                .press("<enter>")
                .until("Which way")
                .sized(columns, rows);
        matches("confidence-asked", player.press("1<enter>"), columns, rows);
        matches("confidence-sure-error", player.press("1"), columns, rows);
    }

    @Test
    void summary() {
        Player player = new Player().press("<enter>").until("Which way").press("1<enter><enter><esc>q");
        matches("summary", player, 80, 24);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "10,3", "20,6", "39,11", "200,60"})
    void everySizeGivesAFrameThatFits(int columns, int rows) {
        Player player = new Player().sized(columns, rows);
        for (String keys : new String[] {"s", "?", "<esc>", "<esc>", "<enter>", "n", "x", "?", "<esc>", "3", "q"}) {
            player.press(keys);
            var block = player.screen().view(new Size(columns, rows)).block();
            assertThat(block.height()).isLessThanOrEqualTo(Math.max(rows, 1));
            assertThat(block.lines().stream().mapToInt(Line::width).max().orElse(0))
                    .isLessThanOrEqualTo(columns);
        }
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void statistics(int columns, int rows) {
        Player player = learned().sized(columns, rows).press("s");
        matches("statistics-study", player, columns, rows);
        matches("statistics-retention", player.press("l"), columns, rows);
        matches("statistics-forgetting", player.press("ll"), columns, rows);
        matches("statistics-meaning", player.press("?"), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void otherWays(int columns, int rows) {
        matches("ways", new Player().sized(columns, rows).press("ojjjj<right>-"), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void exam(int columns, int rows) {
        Player player = new Player().sized(columns, rows).press("ojjjj<left><left><enter>");
        matches("exam-asking", player, columns, rows);
        player.event(new Tick());
        assertThat(player.picture()).contains("19:5");
        for (int i = 0; i < 5; i++) {
            player.until("no such question", 1);
        }
        assertThat(player.place()).isEqualTo("ExamScreen");
        matches("exam-done", player, columns, rows);
        matches("exam-answer", player.press("j<enter>"), columns, rows);
        assertThat(player.press("n<esc>").place()).isEqualTo("ExamScreen");
        assertThat(player.press("<esc>").place()).isEqualTo("HomeScreen");
        assertThat(player.saved()).isEmpty();
    }

    @Test
    void whatASearchFindsIsStudied() {
        Player player = new Player().press("bosmosis<esc>p");
        assertThat(player.picture()).contains("Ways to study", " card");
        assertThat(player.press("<enter>").picture()).contains("Which way does water move");
    }

    @Test
    void practiceSaysSoWhereTheIntervalsAre() {
        matches(
                "cram-revealed",
                new Player().press("ojjj<enter>").until("Which way").press("1<enter>"),
                80,
                24);
    }

    @Test
    void statisticsMayTakeAWhile() {
        Player player = new Player().slow().press("s");
        matches("statistics-awaited", player, 80, 24);
        assertThat(player.press("?<esc>q").place()).isEqualTo("HomeScreen");
        assertThat(player.finished().place()).isEqualTo("HomeScreen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", ":"})
    void statisticsThatAreMadeBehindAnotherScreenAreThereAfterIt(String over) {
        Player player = new Player().slow().press("s" + over).finished().press("<esc>");

        assertThat(player.place()).isEqualTo("StatisticsScreen");
        assertThat(player.picture()).doesNotContain("Going through your answers");
    }

    @Test
    void statisticsAskedForBeforeAnAnswerAreNotShownAfterIt() {
        Player player =
                new Player().slow().press("s<esc><enter>").until("Which way").press("1<enter><enter><esc>q<esc>");
        assertThat(player.place()).isEqualTo("HomeScreen");

        assertThat(player.press("s").finished().picture()).contains("answers on");
    }

    @Test
    void statisticsOfNothingSayWhenThereWillBeSome() {
        matches("statistics-empty", new Player().press("s"), 80, 24);
    }

    @Test
    void fromStatisticsTheWayLeadsBack() {
        Player player = learned().press("s<left><left>jjk");
        assertThat(player.picture()).contains("Hardest terms", "7/8");
        assertThat(player.press("<esc>").place()).isEqualTo("HomeScreen");
    }

    /** After 90 days with the planets. */
    private static Player learned() {
        ReviewLog log = new UnsavedLog();
        new SimulatedLearner(Fixtures.planets(), Fixtures.scheduler(), 11)
                .studying(Fixtures.START.minus(Duration.ofDays(90)), 90)
                .forEach(log::append);
        return new Player(log, Fixtures.planets(), List.of());
    }

    private static Player glossaryOnly() {
        return new Player(new UnsavedLog(), Fixtures.glossaryOnly(), List.of());
    }

    private static void matches(String name, Player player, int columns, int rows) {
        Golden.matches("tui/" + name + "-" + columns + "x" + rows, player.picture());
    }
}
