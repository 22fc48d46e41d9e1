package io.github.quizraft.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.question.Bank;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkingTest {
    @ParameterizedTest
    @EnumSource(names = {"SUSPEND", "BURY"})
    void aCardThatIsHiddenMakesRoomForTheNextAndUndoBringsItBack(CardMark.Kind kind) {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        int before = sitting.session().remaining();

        sitting.mark(kind);
        CardId second = sitting.current();
        assertThat(second).isNotEqualTo(first);
        assertThat(sitting.session().remaining()).isEqualTo(before - 1);
        assertThat(sitting.session().reviews()).isEmpty();

        sitting.undo();
        assertThat(sitting.notice).startsWith("Undone: " + kind.label());
        assertThat(sitting.current()).isEqualTo(first);
        assertThat(sitting.session().queue().get(0)).isEqualTo(second);

        sitting.redo();
        assertThat(sitting.current()).isEqualTo(second);
        assertThat(sitting.session().queue()).doesNotContain(first);
        assertThat(sitting.order()).hasSize(7).doesNotContain(first);
    }

    @Test
    void aSuspendedCardIsInNoLaterSessionUntilThatIsUndone() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.mark(CardMark.Kind.SUSPEND);

        sitting.clock.advance(Duration.ofDays(100));
        assertThat(sitting.again(Sitting.ALL).order()).hasSize(7).doesNotContain(first);

        Sitting later = sitting.again(Sitting.ALL);
        for (int i = 0; i < 7; i++) {
            later.undo();
        }
        later.undo();
        assertThat(later.current()).isEqualTo(first);
        assertThat(later.notice).startsWith("Undone: suspended");
    }

    @Test
    void aBuriedCardComesBackOnTheNextStudyDay() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.mark(CardMark.Kind.BURY);

        assertThat(sitting.again(Sitting.ALL).session().queue()).hasSize(6).doesNotContain(first);
        sitting.clock.advance(Duration.ofHours(17)); // To three at night, which belongs to the day before.
        assertThat(sitting.again(Sitting.ALL).session().remaining()).isEqualTo(7);
        sitting.clock.advance(Duration.ofHours(2));
        assertThat(sitting.again(Sitting.ALL).session().remaining()).isEqualTo(8);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPEND", "BURY"})
    void aMissedCardThatIsHiddenDoesNotComeBack(CardMark.Kind kind) {
        Sitting sitting = Sitting.begin();
        CardId missed = sitting.current();

        sitting.pass().mark(kind);
        assertThat(sitting.card().id()).as("its verdict stays").isEqualTo(missed);
        sitting.accept();

        assertThat(sitting.order()).hasSize(7).doesNotContain(missed);
        assertThat(sitting.session().reviews()).hasSize(8);
    }

    @Test
    void whatIsMarkedAtTheVerdictIsUndoneBeforeTheAnswer() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.pass().mark(CardMark.Kind.SUSPEND);

        sitting.undo();
        assertThat(sitting.session().stage()).isInstanceOf(Stage.Revealed.class);
        assertThat(sitting.marks(first).suspended()).isFalse();
        sitting.redo();
        assertThat(sitting.session().stage()).isInstanceOf(Stage.Revealed.class);
        assertThat(sitting.marks(first).suspended()).isTrue();
        sitting.undo().undo();
        assertThat(sitting.session().stage()).isInstanceOf(Stage.Asking.class);
        assertThat(sitting.notice).contains("taken back");
    }

    @Test
    void aFlagSetBeforeTheAnswerIsUndoneAfterIt() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.mark(CardMark.Kind.FLAG).pass();

        sitting.undo();
        assertThat(sitting.session().stage()).isInstanceOf(Stage.Asking.class);
        assertThat(sitting.marks(first).flagged()).isTrue();
        sitting.undo();
        assertThat(sitting.marks(first).flagged()).isFalse();
        assertThat(sitting.current()).isEqualTo(first);
    }

    @Test
    void flagsAndNotesLeaveTheQuestionWhereItIs() {
        Sitting sitting = Sitting.begin();
        Stage asking = sitting.session().stage();

        sitting.mark(CardMark.Kind.FLAG).mark(CardMark.Kind.NOTE, "compare with C-2");

        assertThat(sitting.session().stage()).isEqualTo(asking);
        assertThat(sitting.marks(sitting.current()).note()).isEqualTo("compare with C-2");
        sitting.undo().undo();
        assertThat(sitting.session().stage()).isEqualTo(asking);
        assertThat(sitting.notice).startsWith("Undone: flagged");
    }

    @Test
    void undoBringsAnAnsweredCardOnlyBackWhenItsAnswerIsTakenBack() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.answerRight();
        sitting.mark(CardMark.Kind.FLAG);
        CardId second = sitting.current();

        sitting.undo();
        assertThat(sitting.current()).isEqualTo(second);
        sitting.undo();
        assertThat(sitting.current()).isEqualTo(first);
    }

    @Test
    void theLastCardCanBeHiddenAndBroughtBack() {
        Sitting sitting = Sitting.begin(new Limits(1, 1));
        CardId only = sitting.current();

        sitting.mark(CardMark.Kind.BURY);
        assertThat(sitting.isDone()).isTrue();
        assertThat(sitting.mark(CardMark.Kind.FLAG).notice)
                .as("there is no card to flag")
                .isEmpty();

        sitting.undo();
        assertThat(sitting.current()).isEqualTo(only);
    }

    @Test
    void aCardThatWasResetIsNewAgain() {
        Sitting sitting = Sitting.begin();
        CardId first = sitting.current();
        sitting.answerRight(Grade.EASY);
        sitting.goTo(sitting.current().value());
        History before = sitting.session().history();
        CardMark reset = new CardMark(
                sitting.stamps.next().id(), LearnerId.ME, first, sitting.stamps.now(), CardMark.Kind.RESET, "", "desk");
        sitting.log.append(reset);

        Sitting again = sitting.again(Sitting.ALL);
        assertThat(before.of(first)).hasSize(1);
        assertThat(again.session().state(first)).isEmpty();
        assertThat(again.order()).contains(first);
    }

    @Test
    void hiddenCardsOfABankAreNeitherDueNorNew() {
        Bank bank = Fixtures.eightKinds().banks().get(0);
        Sitting sitting = Sitting.begin();
        sitting.pass().accept().pass().accept();
        sitting.clock.advance(Duration.ofHours(1));
        History history = sitting.session().history();
        BankStatus before = status(bank, history, sitting);
        assertThat(before.due()).isEqualTo(2);
        assertThat(before.fresh()).isEqualTo(6);

        sitting.mark(CardMark.Kind.SUSPEND);
        Sitting next = sitting.again(Sitting.ALL);
        next.mark(CardMark.Kind.BURY);
        BankStatus after = status(bank, next.session().history(), next);
        assertThat(after.due() + after.fresh()).isEqualTo(6);
        assertThat(after.total()).isEqualTo(8);
    }

    private static BankStatus status(Bank bank, History history, Sitting sitting) {
        return BankStatus.of(
                Outline.of(bank),
                Map.copyOf(CardStates.fold(history, Fixtures.scheduler())),
                history::marks,
                Fixtures.scheduler(),
                sitting.stamps.now());
    }
}
