package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.terminal.Tick;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the app does while another program is writing. */
class WaitingScreenTest {
    private final FullDisk log = FullDisk.locked();
    private final Player player = new Player(log, Fixtures.eightKinds(), List.of())
            .press("<enter>")
            .until("Which way")
            .press("1<enter>");
    private final int before = player.saved().size();

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void itSaysSo(int columns, int rows) {
        log.isFull = true;
        player.sized(columns, rows).press("<enter>");
        Golden.matches("tui/waiting-" + columns + "x" + rows, player.picture());
    }

    @Test
    void theQuestionStaysUntilTheAnswerIsSaved() {
        log.isFull = true;
        player.press("<enter>").event(new Tick()).event(new Tick());
        assertThat(player.picture()).contains("Waiting: another program", "Which way");
        assertThat(player.saved()).hasSize(before);

        log.isFull = false;
        player.event(new Tick());
        assertThat(player.saved()).hasSize(before + 1);
        assertThat(player.place()).isEqualTo("StudyScreen");
        assertThat(player.picture()).doesNotContain("Waiting", "Which way");
    }

    @Test
    void keysMeanNothingMeanwhile() {
        log.isFull = true;
        player.press("<enter>").press("4q:s");
        log.isFull = false;
        player.event(new Tick());

        assertThat(player.saved()).hasSize(before + 1);
        assertThat(player.place()).isEqualTo("StudyScreen");
    }

    @Test
    void afterFiveSecondsItSaysThatItWasInVainAndTheSameKeyTriesAgain() {
        log.isFull = true;
        player.press("<enter>");
        for (int i = 0; i < 5; i++) {
            assertThat(player.picture()).contains("Waiting");
            player.event(new Tick());
        }
        assertThat(player.picture())
                .contains("Not saved (Enter tries again, q leaves without it): another program", "Which way")
                .doesNotContain("Waiting");
        assertThat(player.screen().tick()).isEmpty();

        log.isFull = false;
        player.press("<enter>");
        assertThat(player.saved()).hasSize(before + 1);
    }

    @Test
    void escapeEndsTheWaitAndThenOneMayLeave() {
        log.isFull = true;
        player.press("<enter><esc>");
        assertThat(player.picture())
                .contains("Not saved (Enter tries again, q leaves without it): you stopped waiting", "Which way");

        assertThat(player.press("q").place()).isEqualTo("SummaryScreen");
        assertThat(player.saved()).hasSize(before);
    }

    @Test
    void whatWasNotSavedIsTriedAgainAtAHangup() {
        log.isFull = true;
        player.press("<enter><esc>");
        log.isFull = false;
        player.event(new Hangup());

        assertThat(player.saved()).hasSize(before + 1);
        assertThat(player.hasLeft()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {":browse<enter>", "<enter><esc>:browse<enter>"})
    void whatWasNotSavedIsTriedAgainOnTheWayElsewhere(String keys) {
        log.isFull = true;
        player.press(keys);
        assertThat(player.picture()).contains("Waiting: another program", "Which way");

        log.isFull = false;
        player.event(new Tick());
        assertThat(player.place()).isEqualTo("BrowseScreen");
        assertThat(player.saved()).hasSize(before + 1);
    }

    @Test
    void marksOfManyCardsWaitAsWell() {
        player.press(":browse<enter>kind:single<esc>");
        log.isFull = true;
        player.press("f");
        assertThat(player.picture()).contains("Waiting: another program");

        log.isFull = false;
        player.event(new Tick());
        assertThat(player.picture()).contains("1 card flagged");
    }

    @Test
    void itComesAtOnceAndWaitsWithoutAKey() {
        log.isFull = true;
        player.press("<enter>");

        assertThat(player.screen().tick())
                .hasValueSatisfying(tick -> assertThat(tick).isLessThan(Duration.ofMillis(200)));
    }

    @Test
    void aHangupSavesWhatWaits() {
        log.isFull = true;
        player.press("<enter>");
        log.isFull = false;
        player.event(new Hangup());

        assertThat(player.hasLeft()).isTrue();
        assertThat(player.saved()).hasSize(before + 1);
    }
}
