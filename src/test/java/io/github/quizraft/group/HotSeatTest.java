package io.github.quizraft.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.question.Ordering;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Turns, buzzers and counted hands: whoever has the floor answers, and nobody else. */
class HotSeatTest {
    @Test
    void teamsTakeTurns() {
        Play play = Play.of(Play.hotSeat(Mode.TURNS)).join("Red", "Blue").next();
        assertThat(play.right(2).receipt()).isEqualTo(Receipt.NOT_YOURS);
        play.right(1);
        assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
        play.goTo(StageName.BOARD).next();
        assertThat(play.room().floor()).contains(new Floor.Turn(Play.id(2), Set.of(Play.id(2))));
    }

    @Test
    void whatOnePassesOrMissesIsStolenForHalf() {
        Play play =
                Play.of(Play.hotSeat(Mode.TURNS)).join("Red", "Blue", "Green").next();
        play.then(new RoomEvent.PassOn(Play.id(1), play.round())).wrong(2);
        assertThat(play.right(3).receipt()).isEqualTo(Receipt.COUNTED);
        play.goTo(StageName.REVEAL);
        assertThat(play.score(1)).isZero();
        assertThat(play.score(2)).isZero();
        assertThat(play.score(3)).isEqualTo(500);
    }

    @Test
    void aQuestionThatAllHaveHadIsClosed() {
        Play play = Play.of(Play.hotSeat(Mode.TURNS)).join("Red", "Blue").next();
        play.wrong(1).wrong(2);
        assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
    }

    @Test
    void eachHasTheWholeTime() {
        Play play = Play.of(Play.hotSeat(Mode.TURNS)).join("Red", "Blue").next();
        play.wait(Play.TIME);
        assertThat(play.view(2).mayAnswer()).isTrue();
        assertThat(play.view(2).left()).contains(Play.TIME);
        play.wait(Play.TIME);
        assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
    }

    @Test
    void theFirstBuzzerLocksTheOthersOut() {
        Play play = Play.of(Play.hotSeat(Mode.BUZZER)).join("Red", "Blue").next();
        assertThat(play.right(1).receipt()).as("no buzzer yet").isEqualTo(Receipt.NOT_YOURS);
        buzz(play, 2).wait(Rules.TIE);
        buzz(play, 1);
        assertThat(play.right(1).receipt()).isEqualTo(Receipt.NOT_YOURS);
        assertThat(play.wrong(2).receipt()).isEqualTo(Receipt.COUNTED);
        buzz(play, 2).wait(Rules.TIE);
        assertThat(play.room().floor()).as("Blue was wrong and is out").containsInstanceOf(Floor.Buzzers.class);
        buzz(play, 1).wait(Rules.TIE);
        play.right(1).goTo(StageName.REVEAL);
        assertThat(play.score(1)).isEqualTo(1_000);
        assertThat(play.score(2)).isZero();
    }

    @Test
    void whoPressesAtTheSameTimeDrawsLots() {
        Set<PlayerId> winners = new HashSet<>();
        Play play = Play.of(Play.hotSeat(Mode.BUZZER)).join("Red", "Blue").next();
        for (int i = 0; i < 8 && play.room().at() == StageName.OPEN; i++) {
            buzz(play, 1);
            play.clock.advance(Rules.TIE.minusMillis(1));
            buzz(play, 2).wait(Duration.ofMillis(1));
            winners.add(((Floor.Buzzed) play.room().floor().orElseThrow()).player());
            play.then(new RoomEvent.Skip());
        }
        assertThat(winners).as("chance favours nobody for good").hasSize(2);
    }

    @Test
    void theHostMayHaveSeenWhoWasFirst() {
        Play play = Play.of(Play.hotSeat(Mode.BUZZER)).join("Red", "Blue").next();
        play.then(new RoomEvent.GiveFloor(Play.id(2))).right(2);
        assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
    }

    @Test
    void countedHandsAreTheDistribution() {
        Play play = Play.of(Play.hotSeat(Mode.HANDS)).next();
        play.next().next();
        assertThat(play.room().at())
                .as("nothing to show before hands are counted")
                .isEqualTo(StageName.CLOSED);
        play.then(new RoomEvent.CountHands(List.of(1)));
        assertThat(play.room().at()).as("counts that do not fit").isEqualTo(StageName.CLOSED);
        play.then(new RoomEvent.CountHands(List.of(7, 2, 14))).next();
        Scene.Revealed revealed = (Scene.Revealed) play.scene();
        assertThat(revealed.tally().rows()).extracting(Tally.Row::count).containsExactly(7, 2, 14);
        play.goTo(StageName.PODIUM);
        assertThat(play.room().result().rounds().get(0).hands()).contains(List.of(7, 2, 14));
    }

    @Test
    void whatHasNoOptionsIsCountedOnceTheAnswerShows() {
        Play play = Play.of(Play.hotSeat(Mode.HANDS)).next();
        while (play.room().question().filter(Ordering.class::isInstance).isEmpty()) {
            play.then(new RoomEvent.Skip());
        }
        assertThat(play.room().handCount()).as("nobody knows yet").isEmpty();
        play.next().next();
        assertThat(play.room().at()).isEqualTo(StageName.REVEAL);
        assertThat(play.room().handCount()).contains(new HandCount(List.of("right", "close", "wrong"), false, false));
        play.then(new RoomEvent.CountHands(List.of(3, 1, 2)));
        assertThat(play.room().handCount().filter(HandCount::isDone)).isPresent();
        Scene.Revealed revealed = (Scene.Revealed) play.scene();
        assertThat(revealed.tally().rows()).extracting(Tally.Row::count).containsExactly(3, 1, 2);
    }

    @Test
    void undoTakesBackStepAfterStep() {
        Play play = Play.of(Play.hotSeat(Mode.TURNS)).join("Red", "Blue").next();
        Scene open = play.scene();
        play.wrong(1).right(2).goTo(StageName.REVEAL);
        assertThat(play.score(2)).isEqualTo(500);
        for (int i = 0; i < 3; i++) {
            play.then(new RoomEvent.Undo());
        }
        assertThat(play.scene()).isEqualTo(open);
        assertThat(play.right(1).receipt()).isEqualTo(Receipt.COUNTED);
        play.goTo(StageName.REVEAL);
        assertThat(play.score(1)).isEqualTo(1_000);
        assertThat(play.score(2)).isZero();
    }

    @Test
    void aTimeThatRanOutIsTakenBackWithWhatCameOfIt() {
        Play play = Play.of(Play.hotSeat(Mode.TURNS)).join("Red", "Blue").next();
        play.wait(Play.TIME.minusSeconds(5)).then(new RoomEvent.Extend(Duration.ofSeconds(15)));
        play.then(new RoomEvent.Undo());
        assertThat(play.view(1).left()).contains(Duration.ofSeconds(5));
    }

    @Test
    void aPauseTakesTheFloorFromNobody() {
        Play play = Play.of(Play.hotSeat(Mode.TURNS)).join("Red", "Blue").next();
        play.then(new RoomEvent.PassOn(Play.id(1), play.round())).then(new RoomEvent.Pause());
        assertThat(play.room().attempts())
                .extracting(attempt -> attempt.player().name().text())
                .containsExactly("Red");
        play.then(new RoomEvent.Continue());
        assertThat(play.right(2).receipt()).isEqualTo(Receipt.COUNTED);
    }

    @Test
    void noTeamMeansNoTurns() {
        Play play = Play.of(Play.hotSeat(Mode.TURNS)).join("Red").next();
        play.then(new RoomEvent.Kick(Play.id(1)));
        assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
        assertThat(play.goTo(StageName.REPORT).room().at()).isEqualTo(StageName.REPORT);
        assertThat(Optional.of(play.scene())).containsInstanceOf(Scene.Ended.class);
    }

    private static Play buzz(Play play, int player) {
        return play.then(new RoomEvent.Buzz(Play.id(player), play.round()));
    }
}
