package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.question.Answer;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a learner says of an answer before its verdict. */
class ConfidenceTest {
    private static final Optional<Confidence> SURE = Optional.of(Confidence.SURE);
    private static final Optional<Confidence> GUESS = Optional.of(Confidence.GUESS);

    private final Sitting sitting = Sitting.begin().asksConfidence();

    @ParameterizedTest
    @EnumSource
    void whatWasSaidIsKeptWithTheAnswer(Confidence confidence) {
        sitting.submit(key());
        assertThat(sitting.session().stage()).isInstanceOf(Stage.Answered.class);

        sitting.confide(Optional.of(confidence)).accept();

        assertThat(sitting.lastReview().confidence()).contains(confidence);
    }

    @Test
    void whoSkipsItSaysNothing() {
        sitting.submit(key()).confide(Optional.empty()).accept();

        assertThat(sitting.lastReview().confidence()).isEmpty();
        assertThat(sitting.lastReview().grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void whoDoesNotWantItIsNotAsked() {
        Sitting other = Sitting.begin();

        other.submit(other.card().question().key());

        assertThat(other.session().stage()).isInstanceOf(Stage.Revealed.class);
    }

    @Test
    void notKnowingIsCertainEnough() {
        sitting.pass();

        assertThat(sitting.session().stage()).isInstanceOf(Stage.Revealed.class);
    }

    @Test
    void theTimeOfAnAnswerEndsWhenItIsGiven() {
        sitting.submit(key()).confide(SURE).accept();

        assertThat(sitting.lastReview().took()).isEqualTo(Duration.ofSeconds(9));
    }

    @Test
    void aLuckyGuessIsNotPromoted() {
        sitting.submit(key()).confide(GUESS);
        assertThat(headline()).isEqualTo("Right, by a guess.");

        sitting.accept();
        assertThat(sitting.lastReview().grade()).isEqualTo(Grade.HARD);
    }

    @Test
    void aSureErrorIsAskedAgainInTheSessionAndOnTheNextDay() {
        sitting.goTo("cells/C-1");
        CardId card = sitting.current();
        sitting.submit(new Answer.Picked(List.of("b"))).confide(SURE);
        assertThat(headline()).startsWith("Not quite, though you were sure;");
        sitting.accept();
        sitting.goTo(card.value());
        sitting.answerRight(Grade.EASY);

        assertThat(sitting.session().state(card)).map(CardState::scheduledDays).contains(1);
        sitting.clock.advance(Duration.ofDays(1));
        assertThat(sitting.again(new Limits(0, 100)).order()).contains(card);
    }

    @Test
    void undoTakesTheAnswerBackBeforeItsVerdictWasSeen() {
        sitting.submit(key()).undo();

        assertThat(sitting.session().stage()).isInstanceOf(Stage.Asking.class);
        assertThat(sitting.notice).contains("taken back");
        assertThat(sitting.session().reviews()).isEmpty();
    }

    @Test
    void whoLeavesThereHasAnsweredAllTheSame() {
        sitting.submit(key()).act(new Action.Quit(sitting.stamps.next()));

        assertThat(sitting.isDone()).isTrue();
        assertThat(sitting.lastReview().grade()).isEqualTo(Grade.GOOD);
        assertThat(sitting.lastReview().confidence()).isEmpty();
    }

    @Test
    void aCardSuspendedThereKeepsItsAnswer() {
        sitting.submit(key()).mark(CardMark.Kind.SUSPEND);
        assertThat(sitting.session().stage()).isInstanceOf(Stage.Answered.class);

        sitting.undo();
        assertThat(sitting.session().stage()).isInstanceOf(Stage.Answered.class);
        assertThat(sitting.notice).contains("Undone: suspended");
    }

    private Answer key() {
        return sitting.card().question().key();
    }

    private String headline() {
        return Explanation.of(
                        (Stage.Revealed) sitting.session().stage(),
                        Fixtures.eightKinds().glossary(),
                        Fixtures.eightKinds().evidence())
                .headline();
    }
}
