package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.study.Editing;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Paste;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Saying something of a card without answering it. */
class CardKeysTest {
    private final Player player = new Player().press("<enter>").until("Which way");

    @Test
    void aFlagIsSetAndTakenAwayAndTheQuestionStays() {
        player.press("2f");
        assertThat(player.picture()).contains("flagged", "> 2", "Flagged: \"Which way");
        assertThat(marks().flagged()).isTrue();

        player.press("f");
        assertThat(marks().flagged()).isFalse();
        assertThat(player.press("u").picture()).contains("Undone: no longer flagged");
        assertThat(marks().flagged()).isTrue();
    }

    @Test
    void aSuspendedQuestionMakesRoomAndUndoBringsItBack() {
        player.press("s");
        assertThat(player.picture()).contains("Suspended: \"Which way").doesNotContain("1 Towards");
        assertThat(marks().suspended()).isTrue();

        player.press(typing() ? "<esc>u" : "u");
        assertThat(player.picture()).contains("Undone: suspended", "1 Towards");
        assertThat(marks().suspended()).isFalse();
    }

    @Test
    void aBuriedQuestionMakesRoomAsWell() {
        player.press("b");

        assertThat(player.picture()).contains("Buried until tomorrow: \"Which way");
        assertThat(marks().buried()).isPresent();
    }

    @Test
    void whatIsSuspendedAtItsVerdictWaitsForItsGrade() {
        player.press("1<enter>s");
        assertThat(player.picture()).contains("Suspended", "suspended", "enter take Again");

        player.press("<enter>");
        assertThat(player.picture()).doesNotContain("Which way");
        assertThat(player.saved()).hasSize(3);
    }

    @Test
    void aNoteIsWrittenOnOneLineAndShownWithTheFeedback() {
        player.press("w");
        assertThat(player.picture()).contains(" Note >", "enter no note", "esc leave it");

        player.press("Water!<backspace>: where more is dissolved<enter>");
        assertThat(player.picture()).contains("Noted: \"Which way").doesNotContain("Note >");
        assertThat(marks().note()).isEqualTo("Water: where more is dissolved");

        player.press("1<enter>");
        assertThat(player.picture()).contains("Note   Water: where more is dissolved");
        player.press("w");
        assertThat(player.picture()).contains("Note > Water: where more is dissolved");
    }

    @Test
    void aNoteLeftStaysAsItWasAndAnEmptiedOneIsRemoved() {
        player.press("wfirst<enter>wsecond<esc>");
        assertThat(marks().note()).isEqualTo("first");

        player.press("w").event(Key.ctrl('u'));
        player.press("<enter>");
        assertThat(marks().note()).isEmpty();
        assertThat(player.picture()).contains("Note removed");
        player.press("u");
        assertThat(marks().note()).isEqualTo("first");
    }

    @Test
    void anEmptyNoteWhereThereIsNoneIsNothingDone() {
        int before = player.saved().size();
        assertThat(player.press("w<enter>").picture()).doesNotContain("Note");
        assertThat(player.saved()).hasSize(before);
    }

    @Test
    void textThatIsPastedGoesIntoTheNoteAndIsHarmless() {
        player.press("w").event(new Paste("a\u001B[2Jb\nc"));
        player.press("<enter>");

        assertThat(marks().note()).doesNotContain("\u001B", "\n").contains("a", "b", "c");
    }

    @Test
    void aLetterThatAnswersIsNoCommandUntilTheAnswerIsGiven() {
        Player judged = new Player().press("<enter>").until("An enzyme is").press("f");

        assertThat(judged.picture()).contains("(*) False").doesNotContain("flagged");
        assertThat(judged.press("1<enter>f").picture()).contains("flagged");
    }

    @Test
    void whatComesOfEditingIsToldAndTheQuestionStays() {
        player.press("2")
                .editing(Editing.Edited.not("cells.json:3:7: no such kind"))
                .press("e");

        assertThat(player.picture()).contains("cells.json:3:7: no such kind", "> 2");
    }

    @Test
    void afterEditingTheQuestionIsThatOfTheFile() {
        Library other = Fixtures.planets();
        player.press("1<enter>")
                .editing(new Editing.Edited(Optional.of(other), "Read again."))
                .press("e");

        assertThat(player.picture()).contains("Read again.", "Which way does water move", "x 1");
    }

    @Test
    void theGlossaryIsReadBelowTheQuestionOnlyAfterTheAnswer() {
        assertThat(player.press("g").picture()).doesNotContain("Glossary");

        player.press("1<enter>g");
        assertThat(player.picture()).contains("Which way does water move", "Glossary", "osmosis");
        assertThat(player.press("q").picture()).contains("Not quite").doesNotContain("Glossary");
        assertThat(player.press("g<esc>").picture()).doesNotContain("Glossary");
    }

    @Test
    void fromOneEntryTheWayLeadsToOthersAndBack() {
        Player planets = new Player(new UnsavedLog(), Fixtures.planets(), List.of()).press("<enter>");
        for (int i = 0; i < 20 && !planets.picture().contains("g glossary"); i++) {
            planets.press(planets.screen() instanceof StudyScreen study && study.isAsking() ? "<esc>n" : "3");
        }
        planets.press("g<tab>");
        String first = planets.picture();
        assertThat(first).contains("enter open", " > ");

        planets.press("<enter>");
        assertThat(planets.picture()).contains("esc entry before").isNotEqualTo(first);
        assertThat(planets.press("<esc>").picture()).contains("esc back");
    }

    @Test
    void aMarkThatCannotBeSavedHasNotHappened() {
        Player unlucky = new Player(FullDisk.forAll(CardMark.class), Fixtures.eightKinds(), List.of())
                .press("<enter>")
                .until("Which way")
                .press("f");

        assertThat(unlucky.picture()).contains("Not saved: the disk is full").doesNotContain("flagged");
        unlucky.press("q");
        assertThat(unlucky.place()).isEqualTo("SummaryScreen");
    }

    private boolean typing() {
        return player.screen() instanceof StudyScreen study && study.form().takesText();
    }

    private Marks marks() {
        return History.of(player.saved()).marks(new CardId("cells/C-1"));
    }
}
