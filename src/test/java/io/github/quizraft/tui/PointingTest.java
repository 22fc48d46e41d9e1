package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.terminal.Pointer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointingTest {
    private final Player player = new Player();

    @Test
    void aClickGoesToTheLineOfAList() {
        assertThat(click("Cells").picture()).contains(" > Cells");
        assertThat(click("All banks").picture()).contains(" > All banks");
        assertThat(player.saved()).isEmpty();
    }

    @Test
    void aClickGoesToAnOptionWhicheverOfItsLinesIsHit() {
        player.press("<enter>").until("Which way").sized(40, 24);
        List<String> before = player.picture().lines().toList();
        String longest = before.stream()
                .filter(line -> line.startsWith("   3"))
                .findFirst()
                .orElseThrow();

        click(longest.strip());
        assertThat(player.picture()).contains(" > 3");
        click(before.stream()
                .filter(line -> line.startsWith(" > 1"))
                .findFirst()
                .orElseThrow()
                .substring(3));
        assertThat(player.picture()).contains(" > 1");
    }

    @Test
    void aClickWhereLinesMoveGoesToWhatWasClicked() {
        player.press(",");

        assertThat(click("dayStart").picture()).contains(" > dayStart");
        assertThat(click("newPerDay").picture()).contains(" > newPerDay");
    }

    @Test
    void aClickOnNothingChangesNothing() {
        Screen before = player.screen();

        for (int row : new int[] {0, 1, 20, 23, 1000}) {
            player.event(new Pointer(Pointer.Kind.CLICK, 3, row));
            assertThat(player.screen()).isEqualTo(before);
        }
    }

    @Test
    void theWheelScrollsAText() {
        player.sized(40, 8).press("?");
        String before = player.picture();
        player.event(new Pointer(Pointer.Kind.WHEEL_DOWN, 0, 0));
        assertThat(player.picture()).isNotEqualTo(before).contains("more above");
        assertThat(player.event(new Pointer(Pointer.Kind.WHEEL_UP, 0, 0)).picture())
                .isEqualTo(before);
    }

    @Test
    void theWheelMovesOneLineInAList() {
        player.event(new Pointer(Pointer.Kind.WHEEL_DOWN, 0, 0));
        assertThat(player.picture()).contains(" > Cells");
        player.press(",").event(new Pointer(Pointer.Kind.WHEEL_DOWN, 0, 0));
        assertThat(player.picture()).contains(" > newPerDay");
    }

    @Test
    void theWheelLeavesTheChoiceOfAnAnswerAlone() {
        player.press("<enter>").until("Which way").sized(40, 8);
        player.event(new Pointer(Pointer.Kind.WHEEL_DOWN, 0, 0));
        assertThat(player.picture()).contains("more above");
        player.sized(80, 24);
        assertThat(player.picture()).contains(" > 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 12})
    void nothingIsTooSmallToClickOn(int rows) {
        player.sized(rows, rows);
        for (String keys : new String[] {"", ",", "<esc>", "<enter>", "n", "?", ":", "<esc>"}) {
            player.press(keys);
            for (Pointer.Kind kind : Pointer.Kind.values()) {
                player.event(new Pointer(kind, 0, 0)).event(new Pointer(kind, 500, 500));
            }
        }
    }

    /** Where a text stands. */
    private Player click(String text) {
        List<String> lines = player.picture().lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            int column = lines.get(row).indexOf(text);
            if (column >= 0) {
                return player.event(new Pointer(Pointer.Kind.CLICK, column, row));
            }
        }
        throw new AssertionError("there is no \"" + text + "\" in\n" + player.picture());
    }
}
