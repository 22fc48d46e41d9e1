package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.group.Pace;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quiz in which each goes alone, as its host and a player at a terminal see it. */
class SelfPacedScreenTest {
    @TempDir
    private Path folder;

    private HostPlayer host(String... names) {
        Pace pace = new Pace(Fixtures.START.plus(Duration.ofHours(2)), false, false);
        Rules rules = Rules.selfPaced(pace, Scoring.ACCURACY, Optional.empty(), List.of(), 500);
        return new HostPlayer(
                folder, rules, List.of("C-1", "C-2"), Optional.of(HostScenes.INVITATION), Codes.BLOCKS, names);
    }

    @Test
    void theHostSeesHowFarEachIsAndPointsOnlyWhenAsked() {
        try (HostPlayer host = host("Ana", "Ben").alone(1, "a")) {
            assertThat(host.picture())
                    .contains("2 players, 0 through, 1 answer", "Closes in 2 h", "1 of 2", "0 of 2", "2 h left")
                    .doesNotContain("0 points");
            assertThat(host.press("n").picture()).contains("0 points, 0 right");
        }
    }

    @Test
    void timeIsAddedAndTheEndIsAskedForTwice() {
        try (HostPlayer host = host("Ana").alone(1, "a")) {
            assertThat(host.press("+").picture()).contains("Closes in 2 h 15 min");
            host.press("<enter> E");
            assertThat(host.picture()).contains("Close the quiz for everybody?");
            host.press("w<esc>");
            assertThat(host.room().at()).isEqualTo(StageName.UNDERWAY);
            assertThat(host.press("EE").room().at()).isEqualTo(StageName.PODIUM);
        }
    }

    @Test
    void theDeadlineEndsItByItself() {
        try (HostPlayer host = host("Ana").alone(1, "a")) {
            host.clock.advance(Duration.ofHours(2));
            assertThat(host.wait(Duration.ofSeconds(1)).picture()).contains("the winners");
        }
    }

    @Test
    void aPlayerGoesOnByEnter() {
        JoinPlayer player = JoinPlayer.seated();
        Optional<Duration> left = Optional.of(Duration.ofHours(26));
        player.sees(JoinPlayer.alone(JoinPlayer.snapshot(StageName.UNDERWAY, 0), left, Optional.of("3")));
        assertThat(player.picture()).contains("at your own pace", "1 day 2 h");
        player.press("<enter>");
        assertThat(player.said).endsWith("next 3");
        player.asked(3).sees(player.asking(StageName.CLOSED, 3, false, Optional.empty()));
        player.sees(JoinPlayer.alone(
                player.asking(StageName.CLOSED, 3, false, Optional.empty()), Optional.empty(), Optional.of("4")));
        assertThat(player.picture()).contains("closed");
        assertThat(player.press("<enter>").said).endsWith("next 4");
        player.sees(JoinPlayer.alone(JoinPlayer.snapshot(StageName.UNDERWAY, 0), left, Optional.empty()));
        assertThat(player.picture()).contains("All your answers are in.");
        player.sees(JoinPlayer.alone(JoinPlayer.snapshot(StageName.REPORT, 1_000), Optional.empty(), Optional.of("1")));
        assertThat(player.picture()).contains("right answers");
        assertThat(player.press("<enter>").said).endsWith("next 1");
    }
}
