package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.question.Answer;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.UnsavedLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SessionTest {
    @Test
    void asksEachNewCardOnceWhenAllAreKnown() {
        Sitting sitting = Sitting.begin();
        List<CardId> asked = new ArrayList<>();
        while (!sitting.isDone()) {
            asked.add(sitting.current());
            sitting.answerRight();
        }
        assertThat(asked).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void stopsAtTheDailyLimitOfNewCards() {
        Sitting first = Sitting.begin(new Limits(3, 100));
        first.answerAllRight();
        assertThat(first.session().reviews()).hasSize(3);

        Sitting second = first.again(new Limits(3, 100));
        assertThat(second.isDone()).isTrue();
    }

    @Test
    void countsNewCardsOfYesterdayNoLongerAfterTheRollOver() {
        Sitting first = Sitting.begin(new Limits(3, 100));
        first.answerAllRight();
        first.clock.advance(Duration.ofHours(24));
        assertThat(first.again(new Limits(3, 100)).session().remaining()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void bringsAMissedCardBackInTheSameSession() {
        Sitting sitting = Sitting.begin();
        CardId missed = sitting.current();
        sitting.pass().accept();
        List<CardId> later = new ArrayList<>();
        while (!sitting.isDone()) {
            later.add(sitting.current());
            sitting.answerRight();
        }
        assertThat(later).contains(missed);
        assertThat(later.indexOf(missed)).as("not at once").isPositive();
    }

    @Test
    void asksTheOnlyCardAgainUntilItIsKnown() {
        Sitting sitting = Sitting.begin(new Limits(1, 1));
        sitting.pass().accept();
        assertThat(sitting.isDone()).isFalse();
        sitting.pass().accept();
        assertThat(sitting.isDone()).isFalse();
        sitting.answerRight();
        assertThat(sitting.isDone()).isTrue();
    }

    @Test
    void asksDueCardsByLowestRetrievabilityFirst() {
        Sitting first = Sitting.begin();
        SplittableRandom random = new SplittableRandom(3);
        while (!first.isDone()) {
            first.answerRight(Grade.of(random.nextInt(2, 5)));
            first.clock.advance(Duration.ofMinutes(3));
        }
        first.clock.advance(Duration.ofDays(40));
        Sitting later = first.again(new Limits(0, 100));
        List<Double> recall = new ArrayList<>();
        while (!later.isDone()) {
            recall.add(Fixtures.scheduler()
                    .retrievability(later.session().state(later.current()).orElseThrow(), later.stamps.now()));
            later.answerRight();
        }
        assertThat(recall).hasSize(8).isSorted();
    }

    @Test
    void keepsSiblingsApart() {
        Sitting sitting = Sitting.begin(Sitting.withSiblings(4, 8), new Limits(100, 100), 5);
        List<Card> order = new ArrayList<>();
        while (!sitting.isDone()) {
            order.add(sitting.card());
            sitting.answerRight();
        }
        for (int i = 1; i < order.size() - 4; i++) {
            assertThat(order.get(i).isSiblingOf(order.get(i - 1)))
                    .as("cards %d and %d", i - 1, i)
                    .isFalse();
        }
    }

    @Test
    void sameSeedGivesTheSameSession() {
        assertThat(Sitting.begin().order()).isEqualTo(Sitting.begin().order());
    }

    @Test
    void previewIsWhatComesTrue() {
        for (Grade grade : Grade.values()) {
            Sitting sitting = Sitting.begin();
            CardId card = sitting.current();
            sitting.submit(sitting.card().question().key());
            var promised =
                    ((Stage.Revealed) sitting.session().stage()).outlook().get(grade);
            sitting.rateAtOnce(grade);
            assertThat(sitting.session().state(card)).contains(promised);
        }
    }

    @Test
    void anActionOutOfPlaceChangesNothing() {
        Sitting sitting = Sitting.begin();
        Session before = sitting.session();
        sitting.accept();
        assertThat(sitting.session()).isEqualTo(before);
    }

    @Test
    void insistingThatTypedWordsWereRightProposesGoodAndIsRecorded() {
        Sitting sitting = Sitting.begin();
        sitting.goTo("cells/C-4");
        sitting.submit(Answer.Typed.of("karyokinesis"));
        sitting.act(new Action.Insist(sitting.stamps.next()));
        sitting.accept();
        Review last = sitting.lastReview();
        assertThat(last.insisted()).isTrue();
        assertThat(last.score()).isZero();
        assertThat(last.grade()).isEqualTo(Grade.GOOD);
        assertThat(last.answer()).isEqualTo("karyokinesis");
    }

    @Test
    void insistingOnAChoiceDoesNothing() {
        Sitting sitting = Sitting.begin();
        sitting.goTo("cells/C-1");
        sitting.submit(new Answer.Picked(List.of("b")));
        sitting.act(new Action.Insist(sitting.stamps.next()));
        sitting.accept();
        assertThat(sitting.lastReview().grade()).isEqualTo(Grade.AGAIN);
    }

    @Test
    void quittingAfterTheRevealKeepsTheAnswer() {
        Sitting sitting = Sitting.begin();
        sitting.submit(sitting.card().question().key());
        sitting.act(new Action.Quit(sitting.stamps.next()));
        assertThat(sitting.isDone()).isTrue();
        assertThat(sitting.log.entries(LearnerId.ME)).hasSize(1);
    }

    @Test
    void quittingBeforeAnAnswerKeepsNothing() {
        Sitting sitting = Sitting.begin();
        sitting.act(new Action.Quit(sitting.stamps.next()));
        assertThat(sitting.log.entries(LearnerId.ME)).isEmpty();
    }

    @Test
    void undoAsksTheSameCardAgainAndPutsTheOtherBack() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.answerRight();
        CardId second = sitting.current();
        sitting.undo();
        assertThat(sitting.current()).isEqualTo(first);
        assertThat(sitting.session().state(first)).isEmpty();
        assertThat(sitting.session().remaining()).isEqualTo(8);
        sitting.answerRight();
        assertThat(sitting.current()).isEqualTo(second);
    }

    @Test
    void undoWorksAfterARestart() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.answerRight();
        Sitting restarted = sitting.again(Sitting.ALL);
        restarted.undo();
        assertThat(restarted.current()).isEqualTo(first);
        assertThat(restarted.session().state(first)).isEmpty();
    }

    @Test
    void redoBringsTheAnswerBackAndGoesOn() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.answerRight();
        var state = sitting.session().state(first);
        sitting.undo().redo();
        assertThat(sitting.session().state(first)).isEqualTo(state);
        assertThat(sitting.current()).isNotEqualTo(first);
    }

    @Test
    void redoOfAMissedLastCardStillBringsItBack() {
        Sitting sitting = Sitting.begin(new Limits(1, 1));
        CardId only = sitting.current();
        sitting.pass().accept().undo().redo();
        assertThat(sitting.isDone()).isFalse();
        assertThat(sitting.current()).isEqualTo(only);
    }

    @Test
    void redoOfACardThatIsNotOnTheScreenTakesItOutOfTheQueue() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.answerRight().undo();
        Sitting restarted = sitting.again(Sitting.ALL);
        if (restarted.current().equals(first)) {
            restarted.answerRight().undo();
        }
        restarted.redo();
        assertThat(restarted.session().queue()).doesNotContain(first);
    }

    @Test
    void aClockSetBackDoesNotMixUpWhatUndoTakesBack() {
        Sitting sitting = Sitting.begin();
        sitting.answerRight();
        sitting.clock.advance(Duration.ofHours(-1));
        CardId second = sitting.current();
        sitting.answerRight().undo();
        assertThat(sitting.current()).isEqualTo(second);
    }

    @Test
    void undoOfARevealTakesTheAnswerBackAndSavesNothing() {
        Sitting sitting = Sitting.begin();
        sitting.submit(sitting.card().question().key());
        sitting.undo();
        assertThat(sitting.session().stage()).isInstanceOf(Stage.Asking.class);
        assertThat(sitting.log.entries(LearnerId.ME)).isEmpty();
    }

    @Test
    void undoWithNothingToUndoSaysSo() {
        assertThat(Sitting.begin().undo().notice).contains("nothing to undo");
        assertThat(Sitting.begin().redo().notice).contains("nothing to redo");
    }

    static Stream<Long> seeds() {
        return new SplittableRandom(11).longs(40).boxed();
    }

    /** Answer, undo and redo at random: the cards' states always equal those of answering what stands. */
    @ParameterizedTest
    @MethodSource("seeds")
    void answerThenUndoIsIdentityAtAnyDepth(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sitting sitting = Sitting.begin();
        List<History> states = new ArrayList<>(List.of(sitting.session().history()));
        for (int i = 0; i < 25 && !sitting.isDone(); i++) {
            if (random.nextInt(3) > 0) {
                if (random.nextBoolean()) {
                    sitting.answerRight();
                } else {
                    sitting.pass().accept();
                }
                states.add(sitting.session().history());
            } else if (states.size() > 1) {
                sitting.undo();
                states.remove(states.size() - 1);
            }
            assertThat(sitting.session().history().reviews())
                    .isEqualTo(states.get(states.size() - 1).reviews());
            assertThat(CardStates.fold(sitting.session().history(), Fixtures.scheduler()))
                    .isEqualTo(CardStates.fold(states.get(states.size() - 1), Fixtures.scheduler()));
        }
    }

    /** Nothing is asked twice at once, and nothing is lost: the cards left and done are always the deck. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyCardIsLeftOrDone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Sitting sitting = Sitting.begin();
        for (int i = 0; i < 30 && !sitting.isDone(); i++) {
            int dice = random.nextInt(6);
            if (dice == 0) {
                sitting.undo();
            } else if (dice == 1) {
                sitting.redo();
            } else if (dice == 2) {
                sitting.pass().accept();
            } else {
                sitting.answerRight();
            }
            if (sitting.isDone()) {
                break;
            }
            HashSet<CardId> cards = new HashSet<>(sitting.session().queue());
            assertThat(cards).hasSize(sitting.session().queue().size()).doesNotContain(sitting.current());
            cards.add(sitting.current());
            sitting.session().reviews().forEach(review -> cards.add(review.card()));
            assertThat(cards).hasSize(8);
        }
    }

    @Test
    void theLogAloneRebuildsWhatTheSessionKnows() {
        Sitting sitting = Sitting.begin();
        sitting.answerRight().answerRight().undo();
        sitting.pass().accept();
        History fromLog = History.of(((UnsavedLog) sitting.log).entries(LearnerId.ME));
        assertThat(fromLog.reviews()).isEqualTo(sitting.session().history().reviews());
    }
}
