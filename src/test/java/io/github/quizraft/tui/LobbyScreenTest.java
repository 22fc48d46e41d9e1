package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.RoomCode;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.text.Strokes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosting players who come over the network. */
class LobbyScreenTest {
    private static final Invitation INVITATION = new Invitation(
            List.of(
                    new Invitation.Address("wlan0", "192.168.178.23", true),
                    new Invitation.Address("eth0", "10.0.0.7", false)),
            4242,
            new RoomCode("482913"));

    @TempDir
    private Path folder;

    private HostPlayer host(Strokes strokes, String... names) {
        return new HostPlayer(
                folder, Play.live(Scoring.ACCURACY), List.of("C-1", "C-2"), Optional.of(INVITATION), strokes, names);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void theLobbySaysHowToJoin(int columns, int rows) {
        try (HostPlayer host = host(Strokes.LINES, "Ana", "Ben").sized(columns, rows)) {
            matches("lobby", host, columns, rows);
            matches("players", host.press("k"), columns, rows);
            host.press("<esc><enter>");
            matches("open", host, columns, rows);
            matches("notes", host.press("n"), columns, rows);
        }
    }

    @Test
    void anotherAddressHasAnotherCode() {
        try (HostPlayer host = host(Strokes.LINES, "Ana")) {
            String first = host.picture();
            String second = host.press("i").picture();
            assertThat(second)
                    .contains("http://10.0.0.7:4242", "does not answer")
                    .isNotEqualTo(first);
            assertThat(host.press("i").picture()).isEqualTo(first);
        }
    }

    @Test
    void withoutBlocksTheCodeIsDrawnOnlyWhereThereIsRoom() {
        try (HostPlayer host = host(Strokes.ASCII, "Ana")) {
            assertThat(host.picture()).doesNotContain("\u2588", "####").contains("482 913");
            assertThat(host.sized(120, 40).picture()).contains("########").contains("482 913");
        }
    }

    @Test
    void playersAreRemovedRenamedAndGivenTime() {
        try (HostPlayer host = host(Strokes.LINES, "Ana", "Ben")) {
            host.press("kjrBenno<enter>");
            assertThat(host.room().playing().get(1).name().text()).isEqualTo("Benno");
            assertThat(host.press("e").picture()).contains("Benno  time x 1.5");
            host.press("<up>x");
            assertThat(host.room().playing()).hasSize(1);
            assertThat(host.press("<esc>l").picture()).contains("locked");
        }
    }

    @Test
    void theAnswerShowsBeforeTheRevealOnlyInNotes() {
        try (HostPlayer host = host(Strokes.LINES, "Ana")) {
            host.press("<enter>");
            assertThat(host.room().at()).isEqualTo(StageName.OPEN);
            assertThat(host.picture()).doesNotContain("Right  ");
            assertThat(host.press("n").picture()).contains("For the host alone", "Right  ");
            assertThat(host.press("n").picture()).doesNotContain("Right  ");
        }
    }

    private static void matches(String name, HostPlayer host, int columns, int rows) {
        Golden.matches("tui/lan-" + name + "-" + columns + "x" + rows, host.picture());
    }
}
