package io.github.quizraft.tui;

import io.github.quizraft.Fixtures;
import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Pace;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.RoomCode;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.Team;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A host before each screen of a group quiz, in every state and way to play. */
final class HostScenes {
    static final Invitation INVITATION = new Invitation(
            List.of(
                    new Invitation.Address("wlan0", "192.168.178.23", true),
                    new Invitation.Address("eth0", "10.0.0.7", false)),
            4242,
            new RoomCode("482913"));

    private static final List<String> TWO = List.of("C-1", "C-2");

    private HostScenes() {}

    static List<Scene> all() {
        return Stream.of(overTheNetwork(), selfPaced(), atOneTerminal())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Scene> overTheNetwork() {
        return List.of(
                Scene.hosted("host-lobby", HostScenes::live),
                Scene.hosted("host-lobby-no-code", codes -> live(Codes.NONE)),
                Scene.hosted("host-lobby-help", codes -> live(codes).press("?")),
                Scene.hosted("host-players", codes -> live(codes).press("wjex")),
                Scene.hosted("host-players-rename", codes -> live(codes).press("wrBen<enter>")),
                Scene.hosted("host-read", codes -> live(codes).press("<enter>")),
                Scene.hosted("host-open", codes -> open()),
                Scene.hosted("host-open-spread", codes -> open().press("v").given(2, "b")),
                Scene.hosted("host-open-notes", codes -> open().press("n")),
                Scene.hosted("host-paused", codes -> open().press("p")),
                Scene.hosted("host-closed", codes -> closed()),
                Scene.hosted("host-reveal", codes -> closed().press("<enter>")),
                Scene.hosted("host-board", codes -> closed().press("<enter><enter>")),
                Scene.hosted("host-board-players", codes -> closed().press("tt<enter><enter>")),
                Scene.hosted("host-podium", codes -> ended().press("<enter><enter>")),
                Scene.hosted("host-report", codes -> ended().press("<enter><enter><enter>")),
                Scene.hosted("host-walk", codes -> walk()),
                Scene.hosted("host-walk-mixed-up", codes -> walk().press("l")),
                Scene.hosted("host-walk-worst", codes -> walk().press("ll2")));
    }

    private static HostPlayer walk() {
        return closed().press("<enter><enter><enter>")
                .press("<enter>")
                .given(1, "a")
                .given(2, "a")
                .given(3, "b")
                .press("<enter><enter><enter><enter><enter><enter><enter>");
    }

    private static List<Scene> selfPaced() {
        return List.of(
                Scene.hosted("pace", HostScenes::alone),
                Scene.hosted("pace-points", codes -> alone(codes).press("n")),
                Scene.hosted("pace-closing", codes -> alone(codes).press("E")),
                Scene.hosted("pace-podium", codes -> alone(codes).press("EE<enter>")));
    }

    /** One is through, one has begun, one has not. */
    private static HostPlayer alone(Codes codes) {
        Pace pace = new Pace(Fixtures.START.plus(Duration.ofHours(26)), false, false);
        Rules rules = Rules.selfPaced(pace, Scoring.ACCURACY, Optional.empty(), List.of(), 500);
        return HostPlayer.held(rules, TWO, Optional.of(INVITATION), codes, "Ana", "Ben", "Cleo")
                .alone(1, "a")
                .alone(1, "b", "c")
                .alone(2, "b");
    }

    private static List<Scene> atOneTerminal() {
        return List.of(
                Scene.hosted("turns-lobby", codes -> seats(Mode.TURNS)),
                Scene.hosted("turns-open", codes -> seats(Mode.TURNS).press("<enter>b")),
                Scene.hosted("turns-paused", codes -> seats(Mode.TURNS).press("<enter>p")),
                Scene.hosted(
                        "turns-closed",
                        codes -> seats(Mode.TURNS).press("<enter>x").press("a<enter>")),
                Scene.hosted("turns-players", codes -> seats(Mode.TURNS).press("w")),
                Scene.hosted("buzzers-open", codes -> seats(Mode.BUZZER).press("<enter>")),
                Scene.hosted("hands-open", codes -> hands().press("<enter>7 2 1")),
                Scene.hosted(
                        "hands-reveal",
                        codes -> hands().press("<enter>7 2 1<enter>").press("<enter>")),
                Scene.hosted(
                        "hands-report",
                        codes -> hands().press("<enter>7 2 1<enter>").press("<enter>E")));
    }

    private static HostPlayer live(Codes codes) {
        List<Team> teams = Stream.of("Red", "Blue")
                .map(name -> new Team(PlayerName.of(name).orElseThrow()))
                .toList();
        Rules rules = Rules.live(Scoring.ACCURACY, Optional.of(Play.TIME), Duration.ofSeconds(3), teams);
        return HostPlayer.held(rules, TWO, Optional.of(INVITATION), codes, "Ana", "Ben", "Cleo");
    }

    private static HostPlayer open() {
        return live(Codes.BLOCKS)
                .press("<enter>")
                .press("<enter>")
                .given(1, "a")
                .wait(Duration.ofSeconds(5));
    }

    private static HostPlayer closed() {
        return open().given(2, "b").given(3, "a");
    }

    private static HostPlayer ended() {
        return closed().press("<enter>").press("E");
    }

    private static HostPlayer seats(Mode mode) {
        return HostPlayer.held(Play.hotSeat(mode), TWO, Optional.empty(), Codes.BLOCKS, "Red", "Blue", "Green");
    }

    private static HostPlayer hands() {
        return HostPlayer.held(Play.hotSeat(Mode.HANDS), TWO, Optional.empty(), Codes.BLOCKS);
    }
}
