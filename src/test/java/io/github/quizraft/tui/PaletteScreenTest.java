package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.study.Mode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        matches("palette-elsewhere", player.press("<ctrl-u>home<pgdn>"), columns, rows);
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
    void itLeadsFromEachScreenToAllOthers() {
        player.press("s:documents<enter>");
        assertThat(player.place()).isEqualTo("SourcesScreen");
        player.press(":other ways<enter>");
        assertThat(player.place()).isEqualTo("WaysScreen");
        player.press(":group<enter>");
        assertThat(player.picture()).contains("Choose one bank first");
        player.press("b<esc>:settings ,<enter>");
        assertThat(player.place()).isEqualTo("SettingsScreen");
        player.press(":exam plan<enter>:stats<enter>:home<enter>");
        assertThat(player.place()).isEqualTo("HomeScreen");
    }

    @Test
    void itBeginsEachWayToStudy() {
        player.press("s:cram<enter>");

        assertThat(player.screen())
                .isInstanceOfSatisfying(
                        StudyScreen.class,
                        study ->
                                assertThat(study.session().setup().way().mode()).isEqualTo(Mode.CRAM));
    }

    @Test
    void onTheHomeScreenWhatItFindsIsForTheBankOneIsAt() {
        assertThat(banks(planets().press("<up><up><up>:cram<enter>"))).hasSize(2);
        assertThat(banks(planets().press("<up><up><up><down>:cram<enter>"))).hasSize(1);
    }

    @Test
    void aBankIsStudiedByItsName() {
        assertThat(banks(planets().press("s:study planets<enter>"))).containsExactly("planets");
    }

    private static Player planets() {
        return new Player(new UnsavedLog(), Fixtures.planets(), List.of());
    }

    private static Set<String> banks(Player player) {
        return ((StudyScreen) player.screen())
                .session().queue().stream().map(CardId::bank).collect(Collectors.toSet());
    }

    @Test
    void itFindsEachSettingAndTheKeys() {
        assertThat(player.press(":new per day<enter>").picture()).contains("> newPerDay");
        assertThat(player.press(":theme<enter>").picture()).contains("> theme");
        assertThat(player.press(":keys<enter>").picture()).contains(" keys", "> undo");
    }

    @Test
    void aKeyThatWasJustChosenIsTheOneItShowsAndPresses() {
        assertThat(player.press(":keys<enter>jjjjj").picture()).contains("> home.browse");
        player.press("<enter>B<enter>");
        assertThat(player.press(":browse").picture()).contains("> browse", "home: B");
        assertThat(player.press("<enter>").place()).isEqualTo("BrowseScreen");
    }

    @Test
    void leavingASessionKeepsTheAnswerAsItsOwnKeyDoes() {
        player.press("<enter>").until("Which way").press("1<enter>");
        int before = player.saved().size();
        player.press(":browse<enter>");

        assertThat(player.place()).isEqualTo("BrowseScreen");
        assertThat(player.saved()).hasSize(before + 1).last().isInstanceOf(Review.class);
        assertThat(player.press("<esc>q").place()).isEqualTo("HomeScreen");
    }

    @Test
    void alsoFromTheHelpOverASession() {
        player.press("<enter>").until("Which way").press("1<enter>");
        int before = player.saved().size();

        assertThat(player.press("?:documents<enter>").place()).isEqualTo("SourcesScreen");
        assertThat(player.saved()).hasSize(before + 1);
    }

    @Test
    void whatCannotBeSavedKeepsTheSession() {
        FullDisk disk = new FullDisk();
        Player writing = new Player(disk, Fixtures.eightKinds(), List.of());
        writing.press("<enter>").until("Which way").press("1<enter>");
        disk.isFull = true;

        assertThat(writing.press(":browse<enter>").picture())
                .contains("Not saved (Enter tries again, q leaves without it): the disk is full");
        disk.isFull = false;
        assertThat(writing.press(":browse<enter>").place()).isEqualTo("BrowseScreen");
        assertThat(writing.saved()).last().isInstanceOf(Review.class);
    }

    @Test
    void anExamEndsWithItsScoreFirst() {
        player.press(":exam ways<enter>").press(":stats<enter>");

        assertThat(player.place()).isEqualTo("ExamScreen");
        assertThat(player.picture()).contains("The exam is over. : leads on.");
        assertThat(player.press(":stats<enter>").place()).isEqualTo("StatisticsScreen");
    }

    @Test
    void itListsWhatEachScreenHasFirst() {
        for (String way : new String[] {"", ",", "<esc>s", "<esc>o", "<esc><enter>"}) {
            Screen below = player.press(way).screen();
            player.sized(80, 90).press(":");
            String here = player.picture().replaceFirst("(?s) Elsewhere.*", "");
            below.bindings().stream()
                    .filter(binding -> KeyNames.first(binding.keys()).isPresent())
                    .forEach(binding -> assertThat(here).contains(binding.label(), binding.keys()));
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
