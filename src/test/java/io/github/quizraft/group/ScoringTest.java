package io.github.quizraft.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
    @ParameterizedTest
    @CsvSource({
        "ACCURACY,1000,0,0",
        "NEGATIVE,1000,-500,0",
        "PUB,1,0,0",
    })
    void aRightAWrongAndNoAnswer(Scoring scoring, long right, long wrong, long none) {
        Play play = Play.of(Play.live(scoring)).join("Ana", "Ben", "Cleo").next();
        play.wait(Duration.ofSeconds(7)).right(1).wrong(2).pass(3).goTo(StageName.REVEAL);
        assertThat(List.of(play.score(1), play.score(2), play.score(3))).containsExactly(right, wrong, none);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0,1000",
        "5000,0,875",
        "10000,0,750",
        "20000,0,500",
        "20200,0,500",
        "5000,100,878",
        "5000,250,881",
        "5000,9000,881",
        "100,9000,1000",
        "5000,-50,875"
    })
    void speedIsTheShareOfTheTimeLeft(int after, int roundTrip, long points) {
        Play play = Play.of(Play.live(Scoring.SPEED)).join("Ana").next();
        play.clock.advance(Duration.ofMillis(after));
        play.then(
                new RoomEvent.Respond(Play.id(1), play.round(), play.question().key(), Duration.ofMillis(roundTrip)));
        assertThat(play.goTo(StageName.REVEAL).score(1)).isEqualTo(points);
    }

    @Test
    void whoHasMoreTimeLosesNoPointsByIt() {
        Play play = Play.of(Play.live(Scoring.SPEED)).join("Ana", "Ben").next();
        play.then(new RoomEvent.GiveTime(Play.id(2), ExtraTime.DOUBLE));
        play.wait(Duration.ofSeconds(10)).right(1).wait(Duration.ofSeconds(10)).right(2);
        play.goTo(StageName.REVEAL);
        assertThat(play.score(1)).isEqualTo(play.score(2)).isEqualTo(750);
    }

    @Test
    void speedWithoutALimitIsAccuracy() {
        Play play = Play.of(Rules.live(Scoring.SPEED, Optional.empty(), Duration.ZERO, List.of()))
                .join("Ana")
                .next();
        assertThat(play.wait(Duration.ofHours(2))
                        .right(1)
                        .goTo(StageName.REVEAL)
                        .score(1))
                .isEqualTo(1_000);
    }

    @Test
    void teamsCountByTheirSumOrTheirMean() {
        assertThat(TeamScore.SUM.of(List.of(1_000L, 0L, 500L))).isEqualTo(1_500);
        assertThat(TeamScore.MEAN.of(List.of(1_000L, 0L, 500L))).isEqualTo(500);
        assertThat(TeamScore.MEAN.of(List.of(1L, 0L))).isEqualTo(1);
        assertThat(TeamScore.MEAN.of(List.of())).isZero();
    }

    @Test
    void aStreakIsWhatWasRightInARow() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben").next();
        play.right(1).wrong(2).goTo(StageName.BOARD).next();
        play.right(1).right(2).goTo(StageName.BOARD);
        assertThat(play.view(1).streak()).isEqualTo(2);
        assertThat(play.view(2).streak()).isEqualTo(1);
        play.next().then(new RoomEvent.Skip());
        assertThat(play.view(1).streak()).as("a skipped one is none").isEqualTo(2);
        play.wrong(1).right(2).goTo(StageName.BOARD);
        assertThat(play.view(1).streak()).isZero();
    }

    @Test
    void whoHasAsManyPointsHasTheSameRank() {
        Play play =
                Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben", "Cleo").next();
        play.right(1).right(2).wrong(3).goTo(StageName.BOARD);
        assertThat(List.of(
                        play.view(1).rank(), play.view(2).rank(), play.view(3).rank()))
                .containsExactly(Optional.of(1), Optional.of(1), Optional.of(3));
    }
}
