package io.github.quizraft.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    @Test
    void goesFromTheLobbyToTheReport() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben");
        assertThat(play.room().at()).isEqualTo(StageName.LOBBY);

        play.next();
        assertThat(play.room().at()).isEqualTo(StageName.OPEN);
        play.right(1).wrong(2);
        assertThat(play.room().at()).as("all in").isEqualTo(StageName.CLOSED);
        play.next();
        assertThat(play.room().at()).isEqualTo(StageName.REVEAL);
        play.next();
        assertThat(play.room().at()).isEqualTo(StageName.BOARD);
        play.next();
        assertThat(play.room().at()).isEqualTo(StageName.OPEN);

        play.goTo(StageName.PODIUM);
        assertThat(play.scene()).isEqualTo(new Scene.Podium(List.of(), 2));
        play.next();
        assertThat(((Scene.Podium) play.scene()).places())
                .extracting(place -> place.rank() + " " + place.names() + " " + place.score())
                .containsExactly("2 [Ben] 0");
        play.next().next();
        assertThat(play.room().at()).isEqualTo(StageName.REPORT);
        assertThat(play.room().result().rounds()).hasSize(8);
    }

    @Test
    void waitsForSomeoneToJoin() {
        assertThat(Play.of(Play.live(Scoring.ACCURACY)).next().room().at()).isEqualTo(StageName.LOBBY);
    }

    @Test
    void showsTheQuestionAloneWhileItIsRead() {
        Rules rules = Rules.live(Scoring.ACCURACY, Optional.of(Play.TIME), Duration.ofSeconds(4), List.of());
        Play play = Play.of(rules).join("Ana").next();
        Scene.Asked asked = (Scene.Asked) play.scene();
        assertThat(asked.stage()).isEqualTo(StageName.READ);
        assertThat(asked.prompt()).isEmpty();
        assertThat(asked.clock().left()).contains(Duration.ofSeconds(4));
        assertThat(play.right(1).receipt()).isEqualTo(Receipt.NOT_NOW);

        play.wait(Duration.ofSeconds(4));
        assertThat(play.room().at()).isEqualTo(StageName.OPEN);
        assertThat(((Scene.Asked) play.scene()).prompt()).isPresent();
    }

    @Test
    void closesWhenTheTimeAndTheGraceAreOver() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben").next();
        play.wait(Play.TIME).wait(Rules.NETWORK_GRACE.minusMillis(1));
        assertThat(play.right(1).receipt()).as("sent before the bell").isEqualTo(Receipt.COUNTED);
        play.wait(Duration.ofMillis(1));
        assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
        assertThat(play.right(2).receipt()).isEqualTo(Receipt.LATE);
        assertThat(play.right(1).receipt()).as("sent again").isEqualTo(Receipt.COUNTED);
    }

    @Test
    void anAnswerAfterTheBellIsLateThoughNobodyToldTheTime() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben").next();
        play.clock.advance(Play.TIME.plusSeconds(1));
        assertThat(play.right(1).receipt()).isEqualTo(Receipt.LATE);
    }

    @Test
    void theClockStandsWhileItIsPaused() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana").next().wait(Duration.ofSeconds(5));
        play.then(new RoomEvent.Pause()).wait(Duration.ofMinutes(5));
        assertThat(play.right(1).receipt()).isEqualTo(Receipt.NOT_NOW);
        play.then(new RoomEvent.Continue());
        assertThat(play.view(1).left()).contains(Duration.ofSeconds(15));
        assertThat(play.right(1).receipt()).isEqualTo(Receipt.COUNTED);
    }

    @Test
    void aMachineThatSleptTakesNoTimeFromAnyone() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana").next().wait(Duration.ofSeconds(5));
        play.clock.advance(Duration.ofMinutes(2));
        play.then(new RoomEvent.Stalled(Duration.ofMinutes(2)));
        assertThat(play.room().at()).isEqualTo(StageName.OPEN);
        assertThat(play.view(1).left()).contains(Duration.ofSeconds(15));
    }

    @Test
    void moreTimeIsForAll() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana").next();
        play.then(new RoomEvent.Extend(Duration.ofSeconds(15))).wait(Play.TIME.plusSeconds(5));
        assertThat(play.view(1).left()).contains(Duration.ofSeconds(10));
    }

    @Test
    void extraTimeIsForOne() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben").next();
        play.then(new RoomEvent.GiveTime(Play.id(2), ExtraTime.HALF_MORE));
        play.wait(Play.TIME.plus(A_SECOND));
        assertThat(play.room().at()).as("Ben is still writing").isEqualTo(StageName.OPEN);
        assertThat(play.right(1).receipt()).isEqualTo(Receipt.LATE);
        assertThat(play.view(1).mayAnswer()).isFalse();
        assertThat(play.right(2).receipt()).isEqualTo(Receipt.COUNTED);
        play.wait(A_SECOND);
        assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
    }

    @Test
    void waitsForWhoHasJustLostTheConnectionAndNotForWhoIsAway() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben").next();
        play.right(1).then(new RoomEvent.Drop(Play.id(2))).wait(Duration.ofSeconds(9));
        assertThat(play.room().at()).as("Ben may come back").isEqualTo(StageName.OPEN);
        play.wait(A_SECOND);
        assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
        play.goTo(StageName.BOARD).next().right(1);
        assertThat(play.room().at()).as("Ben is away").isEqualTo(StageName.CLOSED);
    }

    @Test
    void whoComesBackInTimeIsWaitedFor() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben").next();
        play.then(new RoomEvent.Drop(Play.id(2))).right(1).wait(Duration.ofSeconds(5));
        play.then(new RoomEvent.Return(Play.token("Ben"))).wait(Duration.ofSeconds(10));
        assertThat(play.right(2).receipt()).isEqualTo(Receipt.COUNTED);
        assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
    }

    @Test
    void whoComesLatePlaysFromTheNextQuestion() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana").next().join("Ben");
        assertThat(play.right(2).receipt()).isEqualTo(Receipt.NOT_YOURS);
        play.right(1);
        assertThat(play.room().at()).as("nobody waits for Ben").isEqualTo(StageName.CLOSED);
        play.goTo(StageName.BOARD).next();
        assertThat(play.right(2).receipt()).isEqualTo(Receipt.COUNTED);
        play.goTo(StageName.REPORT);
        assertThat(play.room().result().rounds().get(0).shownTo()).containsExactly(Play.id(1));
        assertThat(play.room().result().rounds().get(1).shownTo()).hasSize(2);
    }

    @Test
    void theFirstAnswerCounts() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben").next();
        assertThat(play.wrong(1).receipt()).isEqualTo(Receipt.COUNTED);
        assertThat(play.right(1).receipt()).isEqualTo(Receipt.ALREADY);
        assertThat(play.wrong(1).receipt()).isEqualTo(Receipt.COUNTED);
        play.goTo(StageName.REVEAL);
        assertThat(play.score(1)).isZero();
    }

    @Test
    void anAnswerOfAnOlderRoundIsLate() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben").next();
        RoundId first = play.round();
        Answer key = play.question().key();
        play.right(1).goTo(StageName.BOARD).next();
        play.then(new RoomEvent.Respond(Play.id(2), first, key, Duration.ZERO));
        assertThat(play.receipt()).isEqualTo(Receipt.LATE);
        play.then(new RoomEvent.Respond(Play.id(1), first, key, Duration.ZERO));
        assertThat(play.receipt()).isEqualTo(Receipt.COUNTED);
    }

    @Test
    void whatIsNoAnswerToTheQuestionIsUnfit() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana").next();
        assertThat(play.answer(1, new Answer.Picked(List.of("nonsense"))).receipt())
                .isEqualTo(Receipt.UNFIT);
        assertThat(play.right(1).receipt()).isEqualTo(Receipt.COUNTED);
    }

    @Test
    void aSkippedQuestionCountsForNobody() {
        Play play =
                Play.of(Play.live(Scoring.ACCURACY)).join("Ana").next().right(1).goTo(StageName.REVEAL);
        assertThat(play.score(1)).isEqualTo(1_000);
        play.then(new RoomEvent.Skip());
        assertThat(play.score(1)).isZero();
        assertThat(play.room().at()).isEqualTo(StageName.OPEN);
        assertThat(play.room().result().rounds().get(0).isSkipped()).isTrue();
    }

    @Test
    void aKeyPressedTooLateDoesNotGoOnTwice() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana").next();
        play.clock.advance(Play.TIME.plusSeconds(1));
        play.then(new RoomEvent.Next(StageName.OPEN));
        assertThat(play.room().at()).as("it closed by itself").isEqualTo(StageName.CLOSED);
    }

    @Test
    void finishingKeepsWhatWasShown() {
        Play play = Play.of(Play.live(Scoring.ACCURACY))
                .join("Ana")
                .next()
                .right(1)
                .goTo(StageName.BOARD)
                .next();
        play.right(1).then(new RoomEvent.Finish());
        assertThat(play.room().at()).isEqualTo(StageName.PODIUM);
        assertThat(play.score(1)).isEqualTo(1_000);
    }

    @Test
    void oneAcknowledgementGoesOutForAnAnswerAndNothingToTheOthers() {
        Play play =
                Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben", "Cleo").next();
        play.effects();
        play.right(1);
        assertThat(play.effects())
                .containsExactly(
                        new RoomEffect.Acknowledge(Play.id(1), play.round(), Receipt.COUNTED),
                        new RoomEffect.ShowHost());
    }
}
