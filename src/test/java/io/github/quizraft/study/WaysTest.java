package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Answer;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.LearnerId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The ways to study other than what is due. */
class WaysTest {
    private static Exercise exercise(Mode mode, Order order) {
        return new Exercise("", "", mode, order, Optional.empty(), Optional.empty());
    }

    private static Sitting practice(Mode mode) {
        return Sitting.begin(exercise(mode, Order.NEED));
    }

    @Test
    void learningAheadAsksWhatIsNotDueYetAndNothingNew() {
        Sitting first = Sitting.begin(new Limits(3, 100));
        first.answerAllRight();
        first.clock.advance(Duration.ofHours(1));
        Sitting ahead = first.again(exercise(Mode.AHEAD, Order.NEED));
        assertThat(ahead.session().remaining()).isEqualTo(3);
        ahead.answerRight();
        assertThat(ahead.log.entries(LearnerId.ME)).as("it counts").hasSize(4);
    }

    @Test
    void learningAheadHasNothingToAskWhereNothingWasAnswered() {
        Sitting ahead = Sitting.begin(exercise(Mode.AHEAD, Order.NEED));
        assertThat(ahead.isDone()).isTrue();
        assertThat(ahead.session().setup().way().nothing()).contains("answered before");
    }

    @Test
    void theWeakestAreThoseMissedMostOftenOfLate() {
        Sitting first = Sitting.begin();
        CardId missed = first.current();
        first.pass().accept();
        while (!first.isDone()) {
            first.answerRight();
        }
        first.clock.advance(Duration.ofMinutes(1));
        Sitting weakest = first.again(exercise(Mode.AHEAD, Order.WEAKEST).ofCards(Optional.of(1)));
        assertThat(weakest.current()).isEqualTo(missed);
    }

    @Test
    void cardsOnTermsThatWereMixedUpComeInTurn() {
        Sitting first = Sitting.begin(Fixtures.planets(), Exercise.REVIEW);
        first.goTo("planets/P-4");
        first.submit(Answer.Typed.of("mercury")).accept();
        first.answerAllRight();
        List<TermId> order = first.again(exercise(Mode.AHEAD, Order.MIXED)).cards().stream()
                .map(card -> card.question().turnsOn().iterator().next())
                .distinct()
                .toList();
        assertThat(order).contains(new TermId("venus"), new TermId("mercury"));
        assertThat(order.size()).isLessThan(5);
    }

    @Test
    void nothingMixedUpMeansNothingToAsk() {
        Sitting first = Sitting.begin();
        first.answerAllRight();
        Sitting mixed = first.again(exercise(Mode.AHEAD, Order.MIXED));
        assertThat(mixed.isDone()).isTrue();
        assertThat(mixed.session().setup().way().nothing()).contains("mixed up");
    }

    @Test
    void crammingAsksEverythingUntilItIsKnownAndWritesNothingDown() {
        Sitting cram = practice(Mode.CRAM);
        CardId missed = cram.current();
        cram.pass().accept();
        List<CardId> later = new ArrayList<>();
        while (!cram.isDone()) {
            later.add(cram.current());
            cram.answerRight();
        }
        assertThat(later).hasSize(8).contains(missed);
        assertThat(cram.log.entries(LearnerId.ME)).isEmpty();
    }

    @Test
    void practicePromisesNoIntervals() {
        Sitting cram = practice(Mode.CRAM);
        cram.submit(cram.card().question().key());
        assertThat(((Stage.Revealed) cram.session().stage()).outlook()).isEmpty();
    }

    @Test
    void practiceTakesBackItsOwnAnswersAndNoneBefore() {
        Sitting first = Sitting.begin();
        first.answerRight();
        Sitting cram = first.again(exercise(Mode.CRAM, Order.NEED));
        CardId card = cram.current();
        cram.answerRight().undo();
        assertThat(cram.current()).isEqualTo(card);
        assertThat(cram.undo().notice).contains("nothing to undo");
        assertThat(cram.log.entries(LearnerId.ME)).hasSize(1);
    }

    @Test
    void whatIsSaidOfACardInPracticeIsKeptAndUndoneLikeAnywhere() {
        Sitting cram = practice(Mode.CRAM);
        CardId card = cram.current();
        cram.act(new Action.Mark(CardMark.Kind.SUSPEND, "", cram.stamps.next()));
        assertThat(cram.current()).isNotEqualTo(card);
        assertThat(cram.log.entries(LearnerId.ME)).hasSize(1);
        cram.undo();
        assertThat(cram.current()).isEqualTo(card);
        assertThat(cram.log.entries(LearnerId.ME)).hasSize(2);
    }

    @Test
    void anExamSaysNothingUntilTheEndAndAsksEachCardOnce() {
        Sitting exam = practice(Mode.EXAM);
        for (int i = 0; i < 8; i++) {
            assertThat(exam.session().stage()).isInstanceOf(Stage.Asking.class);
            exam.submit(i < 2 ? new Answer.Pass() : exam.card().question().key());
        }
        assertThat(exam.isDone()).isTrue();
        assertThat(exam.log.entries(LearnerId.ME)).isEmpty();
        ExamResult result = ExamResult.of(exam.session());
        assertThat(result.answered()).hasSize(8);
        assertThat(result.score()).isEqualTo("6 of 8 points, 75 %.");
    }

    @Test
    void anExamThatIsLeftCountsTheQuestionOnTheScreenAsNotAnswered() {
        Sitting exam = practice(Mode.EXAM);
        exam.submit(exam.card().question().key());
        exam.act(new Action.Quit(exam.stamps.next()));
        assertThat(ExamResult.of(exam.session()).score()).isEqualTo("1 of 8 points, 13 %. Not answered: 7.");
    }

    @Test
    void anExamHasAsManyQuestionsAsAskedFor() {
        Sitting exam = Sitting.begin(exercise(Mode.EXAM, Order.NEED).ofCards(Optional.of(3)));
        assertThat(exam.session().remaining()).isEqualTo(3);
    }

    @Test
    void anExamEndsWhenItsTimeIsUpAndTheOpenQuestionCountsAsNotAnswered() {
        Sitting exam = timed(Mode.EXAM);
        exam.submit(exam.card().question().key());
        exam.clock.advance(Duration.ofMinutes(2));
        exam.act(new Action.Wait(exam.stamps.next()));
        assertThat(exam.isDone()).isTrue();
        assertThat(exam.notice).contains("time is up");
        assertThat(ExamResult.of(exam.session()).score()).isEqualTo("1 of 8 points, 13 %. Not answered: 7.");
        assertThat(exam.undo().isDone()).as("there is no way back into it").isTrue();
    }

    @Test
    void anAnswerAfterTheTimeDoesNotCount() {
        Sitting exam = timed(Mode.EXAM);
        exam.clock.advance(Duration.ofMinutes(2));
        exam.submit(exam.card().question().key());
        assertThat(ExamResult.of(exam.session()).points()).isZero();
    }

    @Test
    void elsewhereTheQuestionOnTheScreenIsStillAnswered() {
        Sitting sitting = timed(Mode.REVIEW);
        sitting.clock.advance(Duration.ofMinutes(2));
        sitting.act(new Action.Wait(sitting.stamps.next()));
        assertThat(sitting.isDone()).isFalse();
        sitting.answerRight();
        assertThat(sitting.isDone()).isTrue();
        assertThat(sitting.log.entries(LearnerId.ME)).hasSize(1);
    }

    /** Two minutes at most, from now on. */
    private static Sitting timed(Mode mode) {
        return Sitting.begin(exercise(mode, Order.NEED).lasting(Optional.of(Duration.ofMinutes(2))));
    }
}
