package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import io.github.quizraft.group.HandCount;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostScreenTest {
    private static final List<String> TWO = List.of("C-1", "C-2");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void inTurns(int columns, int rows) {
        try (HostPlayer host = turns().sized(columns, rows)) {
            matches("turns-lobby", host, columns, rows);
            matches("turns-open", host.press("<enter>").wait(Duration.ofSeconds(5)), columns, rows);
            matches("turns-steal", host.press("x"), columns, rows);
            matches("turns-closed", host.press("a<enter>"), columns, rows);
            matches("turns-reveal", host.press("<enter>"), columns, rows);
            matches("turns-board", host.press("<enter>"), columns, rows);
            host.press("<enter>ac<enter>").press("<enter><enter><enter>");
            matches("podium-before", host, columns, rows);
            matches("podium", host.press("<enter><enter>"), columns, rows);
            matches("report", host.press("<enter>"), columns, rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void withBuzzers(int columns, int rows) {
        try (HostPlayer host = host(Mode.BUZZER, TWO, "Red", "Blue", "Green").sized(columns, rows)) {
            matches("buzzers-lobby", host, columns, rows);
            matches("buzzers-open", host.press("<enter>"), columns, rows);
            host.press("l").wait(Duration.ofMillis(100));
            matches("buzzers-first", host, columns, rows);
            matches("buzzers-again", host.press("b<enter>"), columns, rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void byAShowOfHands(int columns, int rows) {
        try (HostPlayer host = host(Mode.HANDS, TWO).sized(columns, rows)) {
            matches("hands-open", host.press("<enter>7 2 1"), columns, rows);
            matches("hands-counted", host.press("<enter>"), columns, rows);
            matches("hands-reveal", host.press("<enter>"), columns, rows);
            host.press("<enter>1 2 3 4<enter><enter><enter>");
            matches("hands-report", host, columns, rows);
        }
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24"})
    void everyKindCanBeAskedAndAnswered(int columns, int rows) {
        List<String> all = List.of("C-3", "C-4", "C-5", "C-6", "C-7", "C-8");
        try (HostPlayer host = host(Mode.TURNS, all, "Red", "Blue").sized(columns, rows)) {
            host.press("<enter>");
            matches("truefalse", host, columns, rows);
            host.press("t1<enter><enter>").press("x").press("<enter><enter><enter>");
            matches("short", host.press("meiosis"), columns, rows);
            host.press("<enter>mitosis<enter><enter>");
            assertThat(host.press("<pgdn>").picture())
                    .contains("Blue: meiosis, wrong", "Red: mitosis, right, 500 points");
        }
    }

    @Test
    void drawsWithAsciiAlone() {
        try (HostPlayer host = turns()) {
            host.press("<enter>");
            String ascii = Strokes.ASCII.in(host.picture());
            assertThat(ascii).matches("(?s)[\\x20-\\x7E\\n]*").contains("A ^", "B +", "C o");
        }
    }

    @Test
    void theAnswerShowsOnlyAtTheReveal() {
        try (HostPlayer host = turns()) {
            String asked = host.press("<enter>").picture();
            assertThat(asked).doesNotContain("Why", "needs energy", " = ");
            assertThat(host.press("c<enter>").picture()).doesNotContain("Why", "needs energy");
            assertThat(host.press("x<enter>").picture()).contains("Why");
        }
    }

    @Test
    void theTimeRunsOutForOneAfterTheOther() {
        try (HostPlayer host = turns()) {
            host.press("<enter>").wait(Duration.ofSeconds(20));
            assertThat(host.picture()).contains("Blue may steal it", "Red: passed");
            host.wait(Duration.ofSeconds(20));
            assertThat(host.room().at()).isEqualTo(StageName.CLOSED);
        }
    }

    @Test
    void aPauseStopsTheClockAndSaysSo() {
        try (HostPlayer host = turns()) {
            host.press("<enter>").wait(Duration.ofSeconds(5));
            host.press("p");
            host.clock.advance(Duration.ofMinutes(3));
            assertThat(host.press("?<esc>").picture()).contains("15 s, paused");
            assertThat(host.press("<enter>").wait(Duration.ofSeconds(1)).picture())
                    .contains("14 s");
        }
    }

    @Test
    void undoTakesBackTheLastStep() {
        try (HostPlayer host = turns()) {
            host.press("<enter>c<enter>");
            assertThat(host.room().at()).isEqualTo(StageName.CLOSED);
            assertThat(host.press("u").picture()).contains("Red answers", "taken back");
            assertThat(host.press("u").room().at()).isEqualTo(StageName.LOBBY);
            assertThat(host.press("u").picture()).contains("nothing to take back");
        }
    }

    @Test
    void aSeatThatLeftIsRemovedAndTheTurnGoesOn() {
        try (HostPlayer host = host(Mode.TURNS, TWO, "Red", "Blue", "Green")) {
            host.press("<enter>").press("p");
            host.press("wxx<esc>");
            assertThat(host.room().playing()).hasSize(2);
            assertThat(host.press("<enter>").picture()).contains("Blue may steal it");
            host.press("w").press("rTeam<enter>");
            assertThat(host.press("<esc>").picture()).contains("Team may steal it");
            assertThat(host.press("wxx").press("xx").picture()).contains("The last seat stays");
        }
    }

    @Test
    void whoNeedsLongerHasLongerAtOneTerminalToo() {
        try (HostPlayer host = turns()) {
            host.press("we<esc><enter>");
            assertThat(host.picture()).contains("30 s");
            host.wait(Duration.ofSeconds(29));
            assertThat(host.picture()).contains("Red answers");
            host.wait(Duration.ofSeconds(2));
            assertThat(host.picture()).contains("Blue may steal it", " 19 s");
        }
    }

    @Test
    void theReportIsWalkedThroughTheWorstQuestionFirst() {
        try (HostPlayer host = turns()) {
            host.press("<enter>").press("c<enter><enter><enter><enter>");
            host.press("x").press("x<enter>").press("<enter><enter><enter><enter><enter>");
            assertThat(host.room().at()).isEqualTo(StageName.REPORT);
            assertThat(host.press("<enter>").picture()).contains("1/").containsSubsequence("C-2 ", "C-1 ");
            assertThat(host.press("l").picture()).contains("Mixed up");
            assertThat(host.press("l").picture()).contains("C-2 ");
            assertThat(host.press("2").picture()).contains("as XLSX");
            assertThat(host.press("<esc>").picture()).contains("Saved as 2027-03-01-482913");
            assertThat(host.press("q").hasLeft()).isTrue();
        }
    }

    @Test
    void leavingAsksForNothing() {
        try (HostPlayer host = turns()) {
            assertThat(host.press("<enter>q").hasLeft()).isTrue();
        }
        try (HostPlayer host = host(Mode.TURNS, List.of("C-4"), folder.resolve("b"), "Red")) {
            assertThat(host.press("<enter>qq").hasLeft()).as("q is typed").isFalse();
            assertThat(host.event(new Hangup()).hasLeft()).isTrue();
        }
    }

    @Test
    void whatCannotBeWrittenHasNotHappened() {
        try (HostPlayer host = turns()) {
            // A journal that is closed takes nothing, like a disk that is full.
            host.full();
            assertThat(host.press("<enter>").picture()).contains("Not saved: ", "r.jsonl cannot be written");
            assertThat(host.room().at()).isEqualTo(StageName.LOBBY);
            assertThat(host.press("q").hasLeft()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24"})
    void whoHadItRightIsCountedOnceTheAnswerShows(int columns, int rows) {
        try (HostPlayer host = host(Mode.HANDS, List.of("C-8", "C-1")).sized(columns, rows)) {
            assertThat(host.press("<enter>").picture()).contains("enter close").doesNotContain("Hands");
            assertThat(host.press("<enter>").picture()).contains("enter show the answer");
            assertThat(host.press("<enter>").picture())
                    .contains("Hands for right, close, wrong:", "enter next question");
            assertThat(host.press("3 1 2").picture()).contains("wrong: 3 1 2", "enter count");
            assertThat(host.press("<enter>").room().handCount().filter(HandCount::isDone))
                    .isPresent();
            assertThat(host.press("<enter>").picture()).contains("2/2", "Hands:");
        }
    }

    @Test
    void whoCountsNoHandsGoesOn() {
        try (HostPlayer host = host(Mode.HANDS, List.of("C-8"))) {
            assertThat(host.press("<enter><enter><enter><enter>").picture()).contains("report", "no answers");
        }
    }

    @Test
    void whatIsRightIsInViewOnASmallTerminal() {
        try (HostPlayer host = host(Mode.HANDS, TWO).sized(40, 10)) {
            assertThat(host.press("<enter>7 2 1<enter><enter>").picture()).contains(" = C");
        }
    }

    @Test
    void countsThatDoNotFitAreToldWithAnExample() {
        try (HostPlayer host = host(Mode.HANDS, TWO)) {
            assertThat(host.press("<enter>1 2<enter>").picture()).contains("Type 3 numbers", "7 2 0");
            assertThat(host.press(" 3<enter>").room().at()).isEqualTo(StageName.CLOSED);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "10,3", "20,6", "39,11", "200,60"})
    void everySizeGivesAFrameThatFits(int columns, int rows) {
        try (HostPlayer host = turns().sized(columns, rows)) {
            for (String keys : List.of(
                    "<enter>", "x", "a<enter>", "<enter>", "<enter>", "?", "<esc>", "E", "<enter>", "<enter>")) {
                var block =
                        host.press(keys).screen().view(new Size(columns, rows)).block();
                assertThat(block.height()).isLessThanOrEqualTo(rows);
                assertThat(block.lines().stream().mapToInt(Line::width).max().orElse(0))
                        .isLessThanOrEqualTo(columns);
            }
        }
    }

    private HostPlayer turns() {
        return host(Mode.TURNS, TWO, "Red", "Blue");
    }

    private HostPlayer host(Mode mode, List<String> questions, String... names) {
        return host(mode, questions, folder, names);
    }

    private static HostPlayer host(Mode mode, List<String> questions, Path in, String... names) {
        return new HostPlayer(in, Play.hotSeat(mode), questions, names);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void whatCannotBeSavedIsToldUntilItCanBe(int columns, int rows) {
        try (HostPlayer host = HostPlayer.held(
                Play.live(Scoring.ACCURACY), TWO, Optional.of(HostScenes.INVITATION), Codes.BLOCKS, "Ana", "Ben")) {
            host.sized(columns, rows).press("<enter>").inTrouble(Optional.of("No space left on device"));
            matches("trouble", host, columns, rows);
            host.press("v").wait(Duration.ofSeconds(1));
            assertThat(host.picture().replaceAll("\\s+", " ")).contains("Cannot save:");
            host.inTrouble(Optional.empty());
            assertThat(host.picture().replaceAll("\\s+", " "))
                    .contains("Saving works again.")
                    .doesNotContain("Cannot save");
        }
    }

    private static void matches(String name, HostPlayer host, int columns, int rows) {
        Golden.matches("tui/host-" + name + "-" + columns + "x" + rows, host.picture());
    }
}
