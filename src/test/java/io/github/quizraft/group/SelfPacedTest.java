package io.github.quizraft.group;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelfPacedTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Optional<Duration> LIMIT = Optional.of(Duration.ofSeconds(20));

    @Test
    void whoeverComesBeginsAlone() {
        Alone alone = Alone.plain().join("Ana", "Ben");
        assertThat(alone.room().at()).isEqualTo(StageName.UNDERWAY);
        assertThat(alone.view(1).scene()).isInstanceOf(Scene.Underway.class);
        assertThat(alone.view(1).mayAnswer()).isFalse();

        alone.begin(1).right(1).wrong(1);
        assertThat(((Scene.Asked) alone.view(1).scene()).heading().number()).isEqualTo(3);
        assertThat(alone.view(2).scene()).as("who has not begun").isInstanceOf(Scene.Underway.class);
        assertThat(progress(alone)).containsExactly("Ana 2 1 1000 false", "Ben 0 0 0 false");
    }

    @Test
    void theNextQuestionIsThereAtOnceAndNothingTellsWhatWasRight() {
        Alone alone = Alone.plain().join("Ana", "Ben").begin(1).begin(2);
        alone.right(1);
        alone.wrong(2);
        PlayerView ana = alone.view(1);
        PlayerView ben = alone.view(2);
        assertThat(ana.scene()).isEqualTo(ben.scene());
        assertThat(List.of(ana.score(), ana.streak(), ana.rank(), ana.result()))
                .isEqualTo(List.of(ben.score(), ben.streak(), ben.rank(), ben.result()));
        assertThat(ana.answer()).isEmpty();
        assertThat(ana.mayAnswer()).isTrue();
    }

    @Test
    void theAnswerIsShownAtOnceWhereTheHostWantsThat() {
        Alone alone =
                new Alone(Optional.empty(), false, true).join("Ana").begin(1).right(1);
        PlayerView ana = alone.view(1);
        assertThat(ana.scene()).isInstanceOf(Scene.Revealed.class);
        assertThat(ana.score()).isEqualTo(1_000);
        assertThat(ana.result()).isPresent();
        assertThat(ana.next().map(RoundId::number)).contains(2);
        assertThat(((Scene.Asked) alone.begin(1).view(1).scene()).heading().number())
                .isEqualTo(2);
    }

    @Test
    void theFirstAnswerCountsAndThereIsNoWayBack() {
        Alone alone = Alone.plain().join("Ana").begin(1);
        RoundId first = alone.round(1);
        Answer right = alone.question(1).key();
        assertThat(alone.right(1).play.receipt()).isEqualTo(Receipt.COUNTED);
        assertThat(alone.answer(1, first, right).play.receipt()).isEqualTo(Receipt.COUNTED);
        assertThat(alone.answer(1, first, new Answer.Pass()).play.receipt()).isEqualTo(Receipt.ALREADY);
        RoundId ahead = alone.room().played().get(5).id();
        assertThat(alone.answer(1, ahead, new Answer.Pass()).play.receipt()).isEqualTo(Receipt.NOT_NOW);
        alone.play.then(new RoomEvent.Begin(Play.id(1), first));
        alone.play.then(new RoomEvent.Begin(Play.id(1), ahead));
        assertThat(alone.round(1).number()).isEqualTo(2);
        assertThat(progress(alone)).containsExactly("Ana 1 1 1000 false");
    }

    @Test
    void eachQuestionHasAClockOfItsOwnThatRunsOnWhoeverLeaves() {
        Alone alone = new Alone(LIMIT, false, false).join("Ana", "Ben");
        alone.begin(1).wait(Duration.ofSeconds(12)).begin(2);
        assertThat(alone.view(1).left()).contains(Duration.ofSeconds(8));
        assertThat(alone.view(2).left()).contains(Duration.ofSeconds(20));
        RoundId first = alone.round(1);
        alone.play.then(new RoomEvent.Drop(Play.id(1)));
        alone.wait(Duration.ofSeconds(9));

        assertThat(((Scene.Asked) alone.view(1).scene()).stage()).isEqualTo(StageName.CLOSED);
        assertThat(alone.view(1).next()).as("the next one waits for its player").isPresent();
        assertThat(alone.answer(1, first, new Answer.Pass()).play.receipt()).isEqualTo(Receipt.LATE);
        assertThat(alone.view(2).mayAnswer()).isTrue();
        alone.wait(A_MINUTE).begin(1);
        assertThat(alone.view(1).left()).contains(Duration.ofSeconds(20));
    }

    @Test
    void extraTimeIsForSingleQuestions() {
        Alone alone = new Alone(LIMIT, false, false).join("Ana");
        alone.play.then(new RoomEvent.GiveTime(Play.id(1), ExtraTime.DOUBLE));
        alone.begin(1).wait(Duration.ofSeconds(39));
        assertThat(alone.right(1).play.receipt()).isEqualTo(Receipt.COUNTED);
    }

    @Test
    void eachMayHaveAnOrderOfTheirOwn() {
        Alone alone = new Alone(Optional.empty(), true, false).join("Ana", "Ben", "Cy");
        List<List<Integer>> orders = IntStream.rangeClosed(1, 3)
                .mapToObj(player -> through(alone, player))
                .toList();
        assertThat(orders).doesNotHaveDuplicates();
        assertThat(orders).allSatisfy(order -> assertThat(order).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8));
        assertThat(progress(alone)).allMatch(each -> each.endsWith("8 8 8000 true"));
    }

    @Test
    void whoComesLatePlaysUntilTheDeadlineAndNobodyAfterIt() {
        Alone alone = Alone.plain().join("Ana").begin(1).right(1);
        alone.wait(Alone.OPEN.minusMinutes(1)).join("Ben").begin(2).right(2);
        assertThat(alone.wait(A_MINUTE.plusMillis(299)).right(2).play.receipt())
                .as("sent before the end")
                .isEqualTo(Receipt.COUNTED);
        alone.wait(Duration.ofMillis(1));
        assertThat(alone.room().at()).isEqualTo(StageName.PODIUM);
        alone.play.effects();
        assertThat(alone.join("Cy").play.effects()).contains(new RoomEffect.TurnAway(Play.token("Cy"), Refusal.OVER));
    }

    @Test
    void afterTheEndEachMaySeeAllAnswersOneByOne() {
        Alone alone = Alone.plain().join("Ana").begin(1).right(1).wrong(1);
        alone.play.then(new RoomEvent.Finish());
        assertThat(alone.view(1).scene()).isInstanceOf(Scene.Podium.class);
        assertThat(alone.view(1).score()).isEqualTo(1_000);
        List<Optional<Long>> points = new ArrayList<>();
        while (alone.view(1).next().isPresent()) {
            alone.begin(1);
            assertThat(alone.view(1).scene()).isInstanceOf(Scene.Revealed.class);
            points.add(alone.view(1).result().map(Given::points));
        }
        assertThat(points).hasSize(8).startsWith(Optional.of(1_000L), Optional.of(0L), Optional.empty());
        assertThat(alone.answer(1, new Answer.Pass()).play.receipt()).isEqualTo(Receipt.LATE);
    }

    @Test
    void theHostGivesMoreTimeAndNothingElseEndsIt() {
        Alone alone = Alone.plain().join("Ana");
        alone.play.next().then(new RoomEvent.Pause()).then(new RoomEvent.Skip());
        assertThat(alone.room().at()).isEqualTo(StageName.UNDERWAY);
        alone.play.then(new RoomEvent.Extend(Duration.ofHours(1)));
        alone.wait(Alone.OPEN.plus(A_MINUTE));
        assertThat(((Scene.Underway) alone.play.scene()).clock().left()).contains(Duration.ofMinutes(59));
        alone.wait(Duration.ofHours(1));
        assertThat(alone.room().at()).as("nobody has answered").isEqualTo(StageName.REPORT);
    }

    @Test
    void whoIsLockedOutRemovedOrRenamedIsSo() {
        Alone alone = Alone.plain().join("Ana", "Ben").begin(1).right(1);
        alone.play.then(new RoomEvent.Lock(true)).join("Cy");
        alone.play.then(new RoomEvent.Rename(Play.id(2), PlayerName.of("Bo").orElseThrow()));
        assertThat(progress(alone)).containsExactly("Ana 1 1 1000 false", "Bo 0 0 0 false");
        alone.play.then(new RoomEvent.Kick(Play.id(1)));
        assertThat(progress(alone)).containsExactly("Bo 0 0 0 false");
        assertThat(alone.room().result().rounds())
                .allSatisfy(round -> assertThat(round.given()).isEmpty());
    }

    @Test
    void aSleepOfTheMachineTakesNoTimeFromAQuestionAndMovesNoDeadline() {
        Alone alone = new Alone(LIMIT, false, false).join("Ana").begin(1);
        Duration hour = Duration.ofHours(1);
        alone.play.clock.advance(hour);
        alone.play.then(new RoomEvent.Stalled(hour));
        assertThat(alone.view(1).left()).contains(Duration.ofSeconds(20));
        assertThat(((Scene.Underway) alone.play.scene()).clock().left()).contains(Alone.OPEN.minus(hour));
    }

    @Test
    void theResultHasWhoWasAskedAndWhoAnswered() {
        Alone alone = new Alone(LIMIT, false, false).join("Ana", "Ben", "Cy");
        alone.begin(1).right(1);
        alone.begin(2).wait(A_MINUTE);
        alone.begin(3);
        alone.play.then(new RoomEvent.Finish());
        RoomResult.Played first = alone.room().result().rounds().get(0);
        assertThat(first.shownTo()).as("the end took it from Cy").containsExactlyInAnyOrder(Play.id(1), Play.id(2));
        assertThat(first.given()).containsOnlyKeys(Play.id(1));
        assertThat(alone.room().result().standings().players())
                .extracting(rank -> rank.player().name() + " " + rank.score())
                .containsExactly("Ana 1000", "Ben 0", "Cy 0");
    }

    private static List<Integer> through(Alone alone, int player) {
        List<Integer> order = new ArrayList<>();
        alone.begin(player);
        while (alone.view(player).mayAnswer()) {
            order.add(alone.round(player).number());
            alone.right(player);
        }
        return order;
    }

    private static List<String> progress(Alone alone) {
        return alone.room().show(alone.now()).progress().stream()
                .map(each -> each.player().name() + " " + each.answered() + " " + each.right() + " " + each.score()
                        + " " + each.isThrough())
                .toList();
    }
}
