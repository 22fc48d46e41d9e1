package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Play;
import io.github.quizraft.terminal.Hangup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostedQuizTest {
    private final List<String> closed = new ArrayList<>();

    /** Opens what was wished for, without a network or a file. */
    private Hosts.Opened open(String bank, Mode mode, List<String> seats) {
        HostPlayer host = HostPlayer.held(
                Play.hotSeat(mode),
                List.of("C-1", "C-2"),
                Optional.empty(),
                Codes.BLOCKS,
                seats.toArray(String[]::new));
        return new Hosts.Quiz(host.hosting(), () -> closed.add(bank));
    }

    private Player atHome() {
        return new Player().hosting((library, settings, bank, mode, seats) -> open(bank, mode, seats));
    }

    @Test
    void aGroupPlaysOneBankAndTheLearnerIsAtHomeAgainAfterwards() {
        Player player = atHome().press("g");
        assertThat(player.picture()).contains("Choose one bank first");
        player.press("jgjl");
        assertThat(player.picture()).contains("Play with a group", "In turns", "Green; they can be renamed");
        assertThat(player.press("<enter>").picture()).contains("You take turns", "Green");
        player.press("<enter>x?<esc>");
        assertThat(player.picture()).contains("Blue may steal it");
        assertThat(player.press("q").place()).isEqualTo("HomeScreen");
        assertThat(player.picture()).contains("quizraft host --resume 2027-03-01-482913");
        assertThat(closed).containsExactly(Fixtures.eightKinds().banks().get(0).id());
        assertThat(player.press("q").hasLeft()).isTrue();
    }

    @Test
    void theKeyIsFoundInThePalette() {
        Player player = atHome().press("j").press(":group<enter>");
        assertThat(player.place()).isEqualTo("HostWaysScreen");
        assertThat(player.press("<esc>").place()).isEqualTo("HomeScreen");
    }

    @Test
    void whatCannotBeOpenedIsToldWhereItWasAskedFor() {
        Player player = new Player().press("jg<enter>");
        assertThat(player.picture()).contains("Over the network", "The port is taken.");
    }

    @Test
    void whoHangsUpLeavesTheProgramWithTheQuizClosed() {
        Player player = atHome().press("jgj<enter><enter>");
        assertThat(player.event(new Hangup()).hasLeft()).isTrue();
        assertThat(closed).hasSize(1);
    }
}
