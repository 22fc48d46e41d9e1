package io.github.quizraft.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes in, who comes back, and who may see what. */
class DoorsTest {
    @Test
    void aTokenOpensTheSameSeatForTheWholeSession() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben").next();
        play.right(1).then(new RoomEvent.Drop(Play.id(1))).wrong(2).goTo(StageName.BOARD);
        play.effects();
        play.then(new RoomEvent.Return(Play.token("Ana")));
        assertThat(play.effects()).contains(new RoomEffect.Admit(Play.token("Ana"), Play.id(1)));
        assertThat(play.score(1)).isEqualTo(1_000);
        play.join("Ana");
        assertThat(play.room().playing()).as("to join again is to return").hasSize(2);
    }

    @Test
    void refusalsSayWhy() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana");
        assertThat(refusal(play, "ANA")).contains(Refusal.NAME_TAKEN);
        play.then(new RoomEvent.Lock(true));
        assertThat(refusal(play, "Ben")).contains(Refusal.LOCKED);
        play.then(new RoomEvent.Lock(false));
        assertThat(refusal(play, "Ben")).isEmpty();
        play.effects();
        play.then(new RoomEvent.Return(Play.token("Nobody")));
        assertThat(play.effects()).containsExactly(new RoomEffect.TurnAway(Play.token("Nobody"), Refusal.UNKNOWN));
        play.goTo(StageName.PODIUM);
        play.then(new RoomEvent.Finish());
        assertThat(refusal(play, "Cleo")).contains(Refusal.OVER);
    }

    @ParameterizedTest
    @CsvSource({
        "Ana, \u0410n\u0430", // Cyrillic A
        "Ana, \uFF21na", // wide
        "Ace, \u0410\u0441\u0435", // Cyrillic altogether
        "\u0410\u0441\u0435, ACE",
        "Ren\u00E9e, R\u0435n\u0435\u0301e", // Cyrillic e with an accent apart
        "Omar, \u039Fmar", // Greek
        "\u0418\u0412\u0410\u041D, \u0418\u0432\u0430\u043D" // the same in small letters
    })
    void aNameThatLooksLikeAnotherIsTaken(String name, String other) {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join(name);
        assertThat(refusal(play, other)).contains(Refusal.NAME_TAKEN);
        play.then(new RoomEvent.Rename(Play.id(1), PlayerName.of("Zoe").orElseThrow()));
        assertThat(refusal(play, other)).as("it is free again").isEmpty();
    }

    @Test
    void namesThatCanBeToldApartAreBothTaken() {
        Play play = Play.of(Play.live(Scoring.ACCURACY))
                .join("Rene", "Ren\u00E9", "\u0418\u0432\u0430\u043D", "\u0410\u043D\u043D\u0430", "Anna", "Ahha");
        assertThat(play.room().playing()).hasSize(6);
    }

    @Test
    void aRoomIsFullAtItsLimit() {
        Rules rules = Play.live(Scoring.ACCURACY);
        Play play = Play.of(new Rules(
                rules.mode(),
                rules.scoring(),
                rules.time(),
                rules.reading(),
                rules.grace(),
                List.of(),
                TeamScore.SUM,
                2));
        play.join("Ana", "Ben");
        assertThat(refusal(play, "Cleo")).contains(Refusal.FULL);
        play.then(new RoomEvent.Kick(Play.id(2)));
        assertThat(refusal(play, "Cleo")).as("a seat is free again").isEmpty();
    }

    @Test
    void whoWasRemovedMayComeBackUnderABetterName() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Rude");
        play.then(new RoomEvent.Kick(Play.id(1)));
        assertThat(play.effects()).contains(new RoomEffect.Dismiss(Play.id(1)));
        assertThat(refusal(play, "Rude")).contains(Refusal.REMOVED);
        play.join("Ruth");
        assertThat(play.room().playing())
                .extracting(player -> player.name().text())
                .containsExactly("Ruth");
    }

    @Test
    void aNameIsFreeAgainWhenItsOwnerHasAnother() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben");
        play.then(new RoomEvent.Rename(Play.id(2), PlayerName.of("ANA").orElseThrow()));
        assertThat(play.view(2).player().name().text()).as("it is taken").isEqualTo("Ben");
        play.then(new RoomEvent.Rename(Play.id(1), PlayerName.of("ANA").orElseThrow()));
        assertThat(play.view(1).player().name().text()).isEqualTo("ANA");
        play.then(new RoomEvent.Rename(Play.id(1), PlayerName.of("Cleo").orElseThrow()));
        assertThat(refusal(play, "Dan")).isEmpty();
        play.then(new RoomEvent.Rename(Play.id(2), PlayerName.of("Ana").orElseThrow()));
        assertThat(play.view(2).player().name().text()).isEqualTo("Ana");
    }

    @Test
    void theSmallestTeamGetsTheNextPlayer() {
        Team red = new Team(PlayerName.of("Red").orElseThrow());
        Team blue = new Team(PlayerName.of("Blue").orElseThrow());
        Play play = Play.of(Rules.live(Scoring.ACCURACY, Optional.of(Play.TIME), Duration.ZERO, List.of(red, blue)));
        play.join("Ana", "Ben", "Cleo");
        assertThat(play.room().playing())
                .extracting(player -> player.team().orElseThrow())
                .containsExactly(red, blue, red);
        play.then(new RoomEvent.Move(Play.id(3), Optional.of(blue)));
        play.next().right(1).right(2).wrong(3).goTo(StageName.BOARD);
        Standings standings = ((Scene.Board) play.scene()).standings();
        assertThat(standings.teams()).extracting(Standings.TeamRank::score).containsExactly(1_000L, 500L);
    }

    @Test
    void noViewHasTheKeyBeforeTheReveal() {
        Rules rules = Rules.live(Scoring.ACCURACY, Optional.of(Play.TIME), Duration.ofSeconds(3), List.of());
        for (int question = 0; question < 8; question++) {
            Play play = Play.of(rules).join("Ana", "Ben");
            play.then(new RoomEvent.ShowDistribution(true));
            for (int i = 0; i <= question; i++) {
                play.goTo(i == 0 ? StageName.READ : StageName.BOARD).goTo(StageName.READ);
            }
            String explanation = play.question().item().explanation();
            assertHidden(play, explanation);
            play.next().right(1);
            assertHidden(play, explanation);
            play.then(new RoomEvent.Pause());
            assertHidden(play, explanation);
            play.then(new RoomEvent.Continue()).next();
            assertThat(play.room().at()).isEqualTo(StageName.CLOSED);
            assertHidden(play, explanation);
            play.next();
            assertThat(play.view(2).toString()).contains(explanation);
            assertThat(play.view(1).result()).isPresent();
        }
    }

    private static void assertHidden(Play play, String explanation) {
        assertThat(play.view(2).toString())
                .doesNotContain(explanation, "isKey=true", "correct=true", "Verdict")
                .doesNotContain("tolerance", "nearMisses");
        assertThat(play.view(1).result()).isEmpty();
        assertThat(play.view(2).answer()).isEmpty();
    }

    private static Optional<Refusal> refusal(Play play, String name) {
        play.effects();
        play.join(name);
        return play.effects().stream()
                .filter(RoomEffect.TurnAway.class::isInstance)
                .map(effect -> ((RoomEffect.TurnAway) effect).why())
                .findFirst();
    }

    @Test
    void whoAnsweredAndLeftStillCountsAmongThoseWhoWereAsked() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana", "Ben", "Cleo");
        play.goTo(StageName.OPEN).right(1).right(2).then(new RoomEvent.Drop(Play.id(1)));
        assertThat(((Scene.Asked) play.scene()).count()).isEqualTo(new Scene.Count(2, 3));
        play.then(new RoomEvent.Kick(Play.id(2)));
        assertThat(((Scene.Asked) play.scene()).count()).isEqualTo(new Scene.Count(1, 2));
    }
}
