package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Command;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.terminal.Tick;
import io.github.quizraft.text.Strokes;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsScreenTest {
    private final Player player = new Player().press(",");

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void looksAsItDid(int columns, int rows) {
        player.sized(columns, rows);
        matches("settings", columns, rows);
        matches("settings-retention", player.press("jjl"), columns, rows);
        matches("settings-typing", player.press("<enter>"), columns, rows);
        matches("settings-refused", player.press("5<enter>"), columns, rows);
    }

    @Test
    void aChangeIsKeptAtOnceAndSaid() {
        player.press("j<right>");

        assertThat(player.kept.get(AllSettings.NEW_PER_DAY)).isEqualTo(11);
        assertThat(player.picture()).contains("Saved: study.newPerDay is 11.", "*11");
    }

    @Test
    void aValueCanBeTyped() {
        player.press("<enter><ctrl-u>12 cards<enter>");

        assertThat(player.kept.text(AllSettings.GOAL)).isEqualTo("12 cards");
    }

    @Test
    void aPasteGoesIntoTheLine() {
        player.press("<enter><ctrl-u>").event(new Paste("30 cards\n")).press("<enter>");

        assertThat(player.kept.text(AllSettings.GOAL)).isEqualTo("30 cards");
    }

    @Test
    void whatCannotBeSaysWhyAndIsStillThereToBeMended() {
        player.press("j<enter>0000<enter>");

        assertThat(player.kept).isEqualTo(Settings.STANDARD);
        assertThat(player.picture()).contains("Must be a whole number from 0 to 9999", "[100000");
        assertThat(player.press("<esc>").picture()).doesNotContain("Must be", "[");
    }

    @Test
    void undoTakesBackOneChangeAfterTheOtherAndGoesThere() {
        player.press("jllj<right>uuu");

        assertThat(player.kept).isEqualTo(Settings.STANDARD);
        assertThat(player.picture()).contains("Undone: study.newPerDay is 10.", " > newPerDay");
        assertThat(player.press("u").picture()).contains("nothing to undo");
    }

    @Test
    void theStandardCanBeHadBack() {
        player.press("jll<del>");

        assertThat(player.kept).isEqualTo(Settings.STANDARD);
        assertThat(player.press("u").kept.get(AllSettings.NEW_PER_DAY)).isEqualTo(12);
    }

    @Test
    void aKeyThatIsTakenNamesBothCommands() {
        to(Command.OTHER_WAYS.setting()).press("<enter>m<enter>");

        assertThat(player.picture())
                .containsPattern("keys\\.home\\.\\w+ cannot be m, which is the key of\\s+keys\\.home\\.moreNew");
        assertThat(player.kept).isEqualTo(Settings.STANDARD);
    }

    private Player to(Setting<?> setting) {
        return player.press("j".repeat(AllSettings.keys().indexOf(setting.key())));
    }

    @Test
    void aKeyThatIsChosenWorksAtOnce() {
        to(Command.UNDO.setting());
        assertThat(player.picture()).contains(" > undo");
        player.press("<enter>z<enter>");

        assertThat(player.kept.get(Command.UNDO.setting())).isEqualTo("z");
        assertThat(player.press("z").kept).isEqualTo(Settings.STANDARD);
    }

    @Test
    void homeFollowsWhatWasChosen() {
        player.press("jllllllllll<esc>");

        assertThat(player.place()).isEqualTo("HomeScreen");
        assertThat(player.press(",").picture()).contains("*20");
    }

    @Test
    void aGoalIsToldWhenASessionEnds() {
        Player aiming = new Player(Settings.STANDARD.with(AllSettings.GOAL, "3 cards"));

        aiming.press("<enter>").until("Which way").press("1<enter><enter><esc>q");

        assertThat(aiming.place()).isEqualTo("SummaryScreen");
        assertThat(aiming.picture()).containsPattern("Today \\d of 3 cards\\.|Today's goal of 3 cards is reached");
        assertThat(aiming.press("<enter>").place()).isEqualTo("HomeScreen");
        assertThat(aiming.picture()).containsPattern("Today \\d of 3 cards\\.|Today's goal of 3 cards is reached");
    }

    @Test
    void withReducedMotionTheClockOfAnExamShowsMinutes() {
        Player calm = new Player(Settings.STANDARD.with(AllSettings.REDUCED_MOTION, "on")).press("o");
        while (!calm.picture().contains(" > Exam")) {
            calm.press("j");
        }
        calm.press("<enter>");

        assertThat(calm.picture()).containsPattern("\\d min left").doesNotContainPattern("\\d:\\d\\d left");
        assertThat(calm.event(new Tick()).picture()).containsPattern("\\d min left");
    }

    @Test
    void inAsciiEveryScreenIsDrawnWithout() {
        Player drawn = new Player();
        for (String keys : new String[] {"", ",", "?", "<esc>:", "<esc><esc>s", "<esc>o", "<esc><enter>", "nx", "3q"}) {
            assertThat(ascii(drawn.press(keys).picture())).as(keys).matches("[\\x00-\\x7F]*");
        }
    }

    private static String ascii(String picture) {
        return picture.codePoints()
                .mapToObj(Character::toString)
                .map(Strokes.ASCII::of)
                .collect(Collectors.joining());
    }

    @Test
    void whatCannotBeSavedHasNotHappened() {
        player.isReadOnly = true;
        player.press("jl");

        assertThat(player.picture())
                .contains("Not saved: the disk is full", " 10")
                .doesNotContain("*11");
    }

    private void matches(String name, int columns, int rows) {
        matches(name, player, columns, rows);
    }

    private static void matches(String name, Player player, int columns, int rows) {
        Golden.matches("tui/" + name + "-" + columns + "x" + rows, player.picture());
    }
}
