package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.settings.Command;
import io.github.quizraft.settings.KeyConflict;
import io.github.quizraft.settings.Settings;
import org.junit.jupiter.api.Test;

final class KeyMapTest {
    @Test
    void aKeyThatWasChosenWorksAndIsShownAndTheOldOneIsFree() {
        Settings settings = Settings.STANDARD
                .with(Command.STATISTICS.setting(), "z")
                .with(Command.UNDO.setting(), "ctrl-t")
                .with(Command.MORE.setting(), "\u00F6");
        Player player = new Player(settings);

        assertThat(player.picture()).contains("z stats").doesNotContain("s stats");
        assertThat(player.press("s").place()).isEqualTo("HomeScreen");
        assertThat(player.press("z").place()).isEqualTo("StatisticsScreen");
        player.press("<esc><enter>").until("Which way").press("1<enter>");
        assertThat(player.picture()).contains("\u00F6 more", "ctrl-t undo");
        assertThat(player.press("\u00F6").picture()).contains("\u00F6 less");
        assertThat(player.press("?").picture()).contains("ctrl-t", "\u00F6").doesNotContain(" u  ");
    }

    @Test
    void theKeyThatBeginsASearchIsNobodysChoice() {
        assertThat(Command.REDO.setting().kind().read("/")).isEmpty();
        assertThat(Command.REDO.setting().kind().read("z")).contains("z");
    }

    @Test
    void everyCommandHasAKeyOfItsOwnByItself() {
        assertThat(KeyConflict.in(Settings.STANDARD)).isEmpty();
        for (Command command : Command.values()) {
            Settings chosen =
                    Settings.STANDARD.with(command.setting(), command.setting().standard());
            assertThat(KeyConflict.in(chosen)).isEmpty();
        }
    }
}
