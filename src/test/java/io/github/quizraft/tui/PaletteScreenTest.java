package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaletteScreenTest {
    private final Player player = new Player();

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void looksAsItDid(int columns, int rows) {
        player.sized(columns, rows).press(",:");
        matches("palette", columns, rows);
        matches("palette-found", player.press("un"), columns, rows);
        matches("palette-nothing", player.press("fathomable"), columns, rows);
    }

    @Test
    void enterDoesWhatTheKeyDoes() {
        assertThat(player.press(":stat<enter>").place()).isEqualTo("StatisticsScreen");
        assertThat(player.press(":back<enter>").place()).isEqualTo("HomeScreen");
        assertThat(player.press(":down<enter>").picture()).contains(" > Cells");
        player.press(":quit<enter>");
        assertThat(player.hasLeft()).isTrue();
    }

    @Test
    void itTakesBackAnAnswer() {
        player.press("<enter>").until("Which way").press("1<enter>:undo<enter>");

        assertThat(player.picture()).contains("Which way", "enter answer");
    }

    @Test
    void itHasEachGradeAndEachOptionByItself() {
        player.press("<enter>").until("Which way");

        assertThat(player.press(":choose").picture()).contains("choose 1", "choose 2", "choose 3", "3 here");
        player.press("<esc>:choose 2<enter><enter>:hard");
        assertThat(player.picture()).contains("> Hard", "1 here").doesNotContain("Again");
        assertThat(player.press("<enter>").saved())
                .last()
                .isInstanceOfSatisfying(
                        Review.class, review -> assertThat(review.grade()).isEqualTo(Grade.HARD));
    }

    @Test
    void itListsWhatEachScreenHasAndNothingElse() {
        for (String way : new String[] {"", ",", "<esc>s", "<esc>o", "<esc><enter>"}) {
            Screen below = player.press(way).screen();
            player.sized(80, 60).press(":");
            String list = player.picture();
            below.bindings().stream()
                    .filter(binding -> KeyNames.first(binding.keys()).isPresent())
                    .forEach(binding -> assertThat(list).contains(binding.label(), binding.keys()));
            player.press("<esc>");
            assertThat(player.screen()).isEqualTo(below.told(""));
        }
    }

    @Test
    void everyKeyThatIsShownAloneIsKnownByItsName() {
        for (String way : new String[] {"", ",", "<esc>s", "<esc>o", "<esc><enter>", ":", "<esc>?"}) {
            assertThat(player.press(way).screen().bindings())
                    .extracting(Binding::keys)
                    .filteredOn(keys -> !keys.matches("1-[0-9]|letters.*|.*, .*|ctrl-a/.*"))
                    .allSatisfy(keys -> assertThat(KeyNames.first(keys)).isPresent());
        }
    }

    @Test
    void aColonThatIsTypedIntoAnAnswerIsAColon() {
        player.press("<enter>").until("What is the division").press("a:b");

        assertThat(player.place()).isEqualTo("StudyScreen");
        assertThat(player.picture()).contains("a:b");
        assertThat(player.press("<esc>:").place()).isEqualTo("PaletteScreen");
    }

    @Test
    void theHelpNamesIt() {
        assertThat(player.press("?").picture()).contains(":", "find a command");
    }

    private void matches(String name, int columns, int rows) {
        matches(name, player, columns, rows);
    }

    private static void matches(String name, Player player, int columns, int rows) {
        Golden.matches("tui/" + name + "-" + columns + "x" + rows, player.picture());
    }
}
