package io.github.quizraft.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Fixtures.HandClock;
import io.github.quizraft.Golden;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.review.VoidEvent;
import io.github.quizraft.study.Card;
import io.github.quizraft.study.CardStates;
import io.github.quizraft.study.Editing;
import io.github.quizraft.study.Exercise;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Mode;
import io.github.quizraft.study.Order;
import io.github.quizraft.study.Recorder;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Setup;
import io.github.quizraft.study.Way;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineSessionTest {
    private Editing.Edited edited = Editing.Edited.not("There is no editor.");
    private boolean asksConfidence;
    private final UnsavedLog log = new UnsavedLog();

    @Test
    void aWholeSessionWithAllKinds() {
        // The order follows from the seed: the golden file shows which question each line answers.
        String script = """
                1 3

                2

                membrane
                salt
                x

                23
                2
                t
                2

                meiosis

                3
                1

                :?
                3 1 2

                """;
        Golden.matches("line/eight-kinds", play(script, new Limits(20, 100)));
    }

    @Test
    void aGlossaryAloneIsStudied() {
        String script = """
                2

                BOD

                low land
                yes

                it turns
                1 3

                oxbow lake

                what life uses up
                y

                delta

                river lup


                none

                what life uses up
                4
                n

                1

                :q
                """;
        Golden.matches("line/glossary-only", play(Fixtures.glossaryOnly(), script, new Limits(20, 100)));
    }

    @Test
    void undoAndRedoByCommand() {
        String shown = play("1 3\n\n:u\n:r\n:q\n", new Limits(20, 100));
        assertThat(shown)
                .contains("Undone: Again on \"Which of these have")
                .contains("Done again: Again on \"Which of these have");
        assertThat(entries()).hasSize(3);
        assertThat(entries().get(1)).isInstanceOf(VoidEvent.class);
        assertThat(History.of(entries()).reviews()).hasSize(1);
    }

    @Test
    void evenTheLastAnswerCanBeTakenBack() {
        String shown = play("1 3\n3\nu\n", new Limits(1, 1));
        assertThat(shown).contains("u takes the last answer back").contains("Undone: ");
        assertThat(History.of(entries()).reviews()).isEmpty();
    }

    @Test
    void aVerdictThatCannotBeReadIsAskedAgainBeforeTheReason() {
        String shown = play("\n3\n\n3\n\n\n3\n\n3\nx\nt\n1\n:q\n", new Limits(20, 100));
        assertThat(shown).contains("Please type t for true or f for false.").contains("x Verdict. Yours: True.");
    }

    @Test
    void theEndOfInputLeavesWithTheRevealedAnswerSaved() {
        play("1 3\n", new Limits(20, 100));
        assertThat(entries()).hasSize(1);
        assertThat(((Review) entries().get(0)).grade()).isEqualTo(Grade.AGAIN);
    }

    @Test
    void theEndOfInputBeforeAnAnswerSavesNothing() {
        play("", new Limits(20, 100));
        assertThat(entries()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsAskedAgain() {
        String shown = play("7\nabc\n1 1\n:q\n", new Limits(20, 100));
        assertThat(shown.split("Please type numbers from 1 to 4", -1)).hasSize(4);
        assertThat(entries()).isEmpty();
    }

    @Test
    void anUnknownCommandSaysWhichThereAre() {
        assertThat(play(":z\n:q\n", new Limits(20, 100)))
                .contains("\"z\" is no command")
                .contains(":u  take the last thing back");
    }

    @Test
    void aQuestionMarkByItselfIsNoAnswer() {
        String shown = play("?\n ? \n:q\n", new Limits(20, 100));

        assertThat(shown).contains(":h  a hint", ":q  leave");
        assertThat(entries()).isEmpty();
    }

    @Test
    void aQuestionIsFlaggedAndNotedAndStaysWhereItIs() {
        String shown = play(":f\n:w roots have none\n:?\n1 3\nw\n-\nf\n:q\n", new Limits(20, 100));

        assertThat(shown)
                .contains("Flagged: \"Which of these have", ":f  take the flag away", ":w  change the note")
                .contains(
                        "Note: roots have none", "Your note: roots have none", "Note removed: ", "No longer flagged: ");
        assertThat(History.of(entries()).marks(new CardId("cells/C-2"))).isEqualTo(Marks.NONE);
    }

    @Test
    void aNoteIsAskedForOnALineOfItsOwn() {
        play(":w\n\n:w\nsee leaves\n:q\n", new Limits(20, 100));

        assertThat(entries()).hasSize(1);
        assertThat(History.of(entries()).marks(new CardId("cells/C-2")).note()).isEqualTo("see leaves");
    }

    @Test
    void aSuspendedOrBuriedQuestionMakesRoomAndUndoBringsItBack() {
        String shown = play(":s\n:u\n:b\n:q\n", new Limits(20, 100));

        assertThat(shown.split("cells/C-2, 8 to go", -1)).hasSize(3);
        assertThat(shown)
                .contains("Suspended: \"Which of these", "Undone: suspended: \"Which of these")
                .contains("Buried until tomorrow: ", "cells/C-1, 7 to go");
        assertThat(History.of(entries()).marks(new CardId("cells/C-2")).suspended())
                .isFalse();
    }

    @Test
    void whoWantsItIsAskedHowSureAnAnswerIs() {
        asksConfidence = true;
        String shown = play("1 3\n9\n?\n1\n\n:q\n", new Limits(20, 100));

        assertThat(shown).contains("\"9\" is no command", "u  take the last thing back", "though you were sure");
        assertThat(shown.split("How sure are you\\? 1 sure, 2 unsure, 3 guess, Enter skips:", -1))
                .hasSize(4);
        assertThat(((Review) entries().get(0)).confidence()).contains(Confidence.SURE);
    }

    @Test
    void editingSaysWhatCameOfItAndGoesOn() {
        edited = new Editing.Edited(Optional.of(Fixtures.planets()), "Read again.");

        assertThat(play(":e\n1 3\n\n:q\n", new Limits(20, 100))).contains("Read again.", "Not quite.");
    }

    @Test
    void theGlossaryIsReadAfterTheAnswer() {
        String shown = play(":g\n\n3\n1\ng\n?\n:q\n", new Limits(20, 100));

        assertThat(shown)
                .contains("\"g\" is no command", "g  the glossary's entries", "Movement of water through a membrane");
    }

    @Test
    void nothingToAskSaysSo() {
        assertThat(play("", new Limits(0, 100))).contains("Nothing is due here now");
    }

    @Test
    void anExamIsSilentUntilItsEndAndLeavesTheScheduleAlone() {
        Exercise exam = new Exercise("", "", Mode.EXAM, Order.NEED, Optional.of(2), Optional.empty());
        String shown = play(Fixtures.eightKinds(), "1\n1\n\n", new Limits(20, 100), exam);
        Golden.matches("line/exam", shown);
        assertThat(entries()).isEmpty();
    }

    @Test
    void practiceSaysThatItIsNotKept() {
        Exercise cram = new Exercise("", "", Mode.CRAM, Order.NEED, Optional.of(1), Optional.empty());
        String shown = play(Fixtures.eightKinds(), "\n3\n\n", new Limits(20, 100), cram);
        assertThat(shown).contains("practice, not kept", "Practice: the schedule stays as it is.");
        assertThat(entries()).isEmpty();
    }

    private List<LogEntry> entries() {
        return log.entries(LearnerId.ME);
    }

    private String play(String script, Limits limits) {
        return play(Fixtures.eightKinds(), script, limits);
    }

    private String play(Library library, String script, Limits limits) {
        return play(library, script, limits, Exercise.REVIEW);
    }

    private String play(Library library, String script, Limits limits, Exercise exercise) {
        HandClock clock = new HandClock();
        Stamps stamps = Fixtures.stamps(clock);
        Way way = exercise.from(stamps.now(), limits);
        Setup setup = Setup.of(library, Fixtures.scheduler(), LearnerId.ME, "desk", way, 42)
                .askingConfidence(asksConfidence);
        History history = History.of(entries());
        Session session = Session.start(
                setup, Card.of(library), history, CardStates.fold(history, setup.scheduler()), stamps.now());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LineIo io = new LineIo(
                new BufferedReader(new StringReader(script)), new PrintStream(out, true, StandardCharsets.UTF_8));
        new LineSession(io, new Recorder(log), stamps, library, true, card -> edited, session).run();
        return out.toString(StandardCharsets.UTF_8);
    }
}
