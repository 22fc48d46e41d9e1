package io.github.quizraft.items;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Play;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.StageName;
import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoomResponsesTest {
    @Test
    void answersCountByThemselvesHoweverFastTheyWere() {
        Play play = Play.of(Play.live(Scoring.SPEED)).join("Ana", "Ben", "Cleo").goTo(StageName.OPEN);
        play.wait(Duration.ofSeconds(6))
                .right(1)
                .wait(Duration.ofSeconds(3))
                .wrong(2)
                .goTo(StageName.REVEAL);

        Responses responses = played(play).responses();

        assertThat(responses.asked()).hasSize(1);
        assertThat(responses.takers()).extracting(Taker::name).containsExactly("Ana", "Ben", "Cleo");
        assertThat(responses.given()).extracting(Response::score).containsExactly(1.0, 0.0, 0.0);
        assertThat(responses.given().get(0).took()).contains(Duration.ofSeconds(6));
        assertThat(responses.given().get(2).answer()).as("time ran out").isEqualTo(new Answer.Pass());
        assertThat(responses.given().get(2).took()).isEmpty();
    }

    @Test
    void whoComesLateIsAskedFromTheNextQuestionOn() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana").goTo(StageName.OPEN);
        play.right(1).join("Late").goTo(StageName.REVEAL).next().goTo(StageName.OPEN);
        play.right(1).goTo(StageName.REVEAL);

        List<ItemAnalysis> items = Analysis.of(played(play).responses()).items();

        assertThat(items).extracting(ItemAnalysis::shown).containsExactly(1, 2);
    }

    @Test
    void aQuestionThatWasSkippedIsLeftOutAndAFlaggedOneIsKnown() {
        Play play = Play.of(Play.live(Scoring.ACCURACY)).join("Ana").goTo(StageName.OPEN);
        play.then(new RoomEvent.Skip()).goTo(StageName.OPEN);
        play.then(new RoomEvent.Flag(true)).right(1).goTo(StageName.REVEAL);

        Responses responses = played(play).responses();

        assertThat(responses.asked()).hasSize(1);
        assertThat(responses.flagged()).containsExactly(responses.asked().get(0).card());
    }

    @Test
    void handsAreCountedByOption() {
        Play play = Play.of(Play.hotSeat(Mode.HANDS)).goTo(StageName.OPEN);
        play.then(new RoomEvent.CountHands(List.of(7, 2, 3))).goTo(StageName.REVEAL);

        ItemAnalysis item = Analysis.of(played(play).responses()).items().get(0);

        assertThat(item.shown()).isEqualTo(12);
        assertThat(item.options()).extracting(OptionUse::count).containsExactly(7, 2, 3);
        int right = item.options().stream()
                .filter(use -> use.option().correct())
                .mapToInt(OptionUse::count)
                .sum();
        assertThat(item.points()).isEqualTo(right);
    }

    @Test
    void theDayIsThatOfTheRoom() {
        assertThat(played(Play.of(Play.live(Scoring.ACCURACY))).began())
                .isEqualTo(LocalDateTime.ofInstant(Fixtures.START, ZoneOffset.UTC));
    }

    private static Played played(Play play) {
        return Played.of(play.room().result(), ZoneOffset.UTC);
    }
}
