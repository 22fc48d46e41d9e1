package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Golden;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Team;
import io.github.quizraft.settings.Command;
import io.github.quizraft.settings.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hosting players who come over the network. */
class LobbyScreenTest {
    @TempDir
    private Path folder;

    private HostPlayer host(Codes codes, String... names) {
        return new HostPlayer(
                folder,
                Play.live(Scoring.ACCURACY),
                List.of("C-1", "C-2"),
                Optional.of(HostScenes.INVITATION),
                codes,
                names);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void theLobbySaysHowToJoin(int columns, int rows) {
        try (HostPlayer host = host(Codes.BLOCKS, "Ana", "Ben").sized(columns, rows)) {
            matches("lobby", host, columns, rows);
            matches("players", host.press("w"), columns, rows);
            host.press("<esc><enter>");
            matches("open", host, columns, rows);
            matches("notes", host.press("n"), columns, rows);
        }
    }

    @Test
    void anotherAddressHasAnotherCode() {
        try (HostPlayer host = host(Codes.BLOCKS, "Ana")) {
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
        try (HostPlayer host = host(Codes.CELLS, "Ana")) {
            assertThat(host.picture()).doesNotContain("####").contains("482 913");
            assertThat(host.sized(120, 40).picture()).contains("########").contains("482 913");
        }
    }

    @Test
    void whereNothingIsLightTheCodeIsReadAcrossTheRoom() {
        try (HostPlayer host = host(Codes.NONE, "Ana")) {
            assertThat(host.picture())
                    .contains("no colours", "--qr FILE", "482 913")
                    .containsPattern("(██){3}");
        }
    }

    @Test
    void playersAreRemovedRenamedAndGivenTime() {
        try (HostPlayer host = host(Codes.BLOCKS, "Ana", "Ben")) {
            host.press("wjrana<enter>");
            assertThat(host.picture()).contains("Somebody else is called ana");
            host.press("<backspace><backspace><backspace>Benno<enter>");
            assertThat(host.room().playing().get(1).name().text()).isEqualTo("Benno");
            assertThat(host.press("e").picture()).contains("Benno  time x 1.5");
            assertThat(host.press("<up>x").picture()).contains("Press x again to remove Ana");
            assertThat(host.press("<down>x").room().playing()).hasSize(2);
            assertThat(host.press("<up>xx").picture()).contains("Ana is removed.");
            assertThat(host.room().playing()).hasSize(1);
            assertThat(host.press("<esc>L").picture()).contains("locked");
        }
    }

    @Test
    void playersGoToTheNextTeam() {
        Team red = new Team(PlayerName.of("Red").orElseThrow());
        Team blue = new Team(PlayerName.of("Blue").orElseThrow());
        Rules teams =
                Rules.live(Scoring.ACCURACY, Optional.of(Duration.ofSeconds(20)), Duration.ZERO, List.of(red, blue));
        try (HostPlayer host = new HostPlayer(
                folder, teams, List.of("C-1"), Optional.of(HostScenes.INVITATION), Codes.BLOCKS, "Ana")) {
            assertThat(host.press("wt").picture()).contains("Ana  Blue", "Ana is in team Blue.");
            assertThat(host.press("t").room().playing().get(0).team()).contains(red);
        }
    }

    @Test
    void theHostsKeysAreWhatTheyChose() {
        Settings chosen = Settings.STANDARD
                .with(Command.PLAYERS.setting(), "z")
                .with(Command.REMOVE.setting(), "d")
                .with(Command.LOCK.setting(), "ctrl-l");
        try (HostPlayer host = new HostPlayer(
                folder,
                Play.live(Scoring.ACCURACY),
                List.of("C-1"),
                Optional.of(HostScenes.INVITATION),
                Codes.BLOCKS,
                chosen,
                "Ana",
                "Ben")) {
            assertThat(host.sized(120, 40).picture()).contains("z players", "ctrl-l lock");
            assertThat(host.press("L").picture()).doesNotContain("locked");
            host.press("zxd").press("d");
            assertThat(host.room().playing()).hasSize(1);
            assertThat(host.press("<esc>?").picture()).contains("ctrl-l");
        }
    }

    @Test
    void theAnswerShowsBeforeTheRevealOnlyInNotes() {
        try (HostPlayer host = host(Codes.BLOCKS, "Ana")) {
            host.press("<enter>");
            assertThat(host.room().at()).isEqualTo(StageName.OPEN);
            assertThat(host.picture()).doesNotContain("Right  ");
            assertThat(host.press("n").picture())
                    .contains("For the host alone", "Right  ", "Why  ", "This screen has the answers now; n hides");
            assertThat(host.press("n").picture()).doesNotContain("Right  ");
        }
    }

    private static void matches(String name, HostPlayer host, int columns, int rows) {
        Golden.matches("tui/lan-" + name + "-" + columns + "x" + rows, host.picture());
    }
}
