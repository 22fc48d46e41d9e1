package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HomeScreenTest {
    private final Player player = new Player();

    @Test
    void whatToDoNextStandsBelowTheBanksWhereThereIsRoom() {
        String home = player.sized(40, 12).picture();

        assertThat(home.indexOf("New here?")).isGreaterThan(home.indexOf("Cells"));
    }

    @Test
    void whatToDoNextStandsAboveTheBanksWhereItWouldBeOutOfSight() {
        String home = player.sized(40, 9).picture();

        assertThat(home.indexOf("New here?")).isBetween(0, home.indexOf("> All banks"));
        assertThat(home).contains("ask again.");
        assertThat(player.press("j").picture()).contains(" > Cells");
    }

    @Test
    void theBanksKeepTheirRoomOnATerminalOfAFewLines() {
        assertThat(player.sized(40, 6).picture()).contains("> All banks").doesNotContain("New here?");
        assertThat(player.sized(1, 1).picture()).isNotNull();
    }
}
