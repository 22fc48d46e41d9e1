package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.review.VoidEvent;
import io.github.quizraft.study.Limits;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Paste;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyScreenTest {
    @Test
    void reachesAQuestionWithOneKey() {
        assertThat(new Player().press("<enter>").place()).isEqualTo("StudyScreen");
    }

    @Test
    void savesAnAnswerBeforeTheNextQuestionShows() {
        Player player = new Player().press("<enter>").until("Which way");
        int before = player.saved().size();
        player.press("2<enter>");
        assertThat(player.saved()).hasSize(before);
        player.press("<enter>");
        assertThat(player.saved()).hasSize(before + 1);
        assertThat(player.picture()).doesNotContain("Which way");
    }

    @Test
    void theQuestionDoesNotMoveWhenTheAnswerAppears() {
        Player player = new Player().press("<enter>").until("Which way").press("2");
        List<String> asking = player.picture().lines().toList();
        List<String> revealed = player.press("<enter>").picture().lines().toList();
        for (String option : List.of("Which way", "Both ways alike", "Towards the more")) {
            assertThat(indexOf(option, revealed)).isEqualTo(indexOf(option, asking));
        }
    }

    @Test
    void aDoubleTapOnEnterDoesNotGrade() {
        Player player = new Player().press("<enter>").until("Which way");
        int before = player.saved().size();
        player.press("<enter>").eventAtOnce(Key.of(Key.Kind.ENTER));
        assertThat(player.saved()).hasSize(before);
        player.clock.advance(Duration.ofMillis(150));
        player.eventAtOnce(Key.of(Key.Kind.ENTER));
        assertThat(player.saved()).hasSize(before + 1);
    }

    @Test
    void numbersOverrideTheProposedGrade() {
        Player player =
                new Player().press("<enter>").until("How many chromosomes").press("46<enter>4");
        assertThat(last(player).grade()).isEqualTo(Grade.EASY);
    }

    @Test
    void lettersAreTextWhileTypingAndCommandsAfterEscape() {
        Player player =
                new Player().press("<enter>").until("What is the division").press("quq?");
        assertThat(player.picture()).contains("quq?");
        player.press("<esc>?");
        assertThat(player.picture()).startsWith(" Keys");
        player.press("<esc>");
        assertThat(player.picture()).contains("quq?");
    }

    @Test
    void saysThatIWasRight() {
        Player player =
                new Player().press("<enter>").until("What is the division").press("karyokinesis<enter>y");
        assertThat(player.picture()).contains("Counted as right").contains("[3 Good");
        player.press("<enter>");
        assertThat(last(player).insisted()).isTrue();
    }

    @Test
    void pasteGoesIntoTheAnswerWithoutItsControls() {
        Player player = new Player().press("<enter>").until("What is the division");
        player.event(new Paste("mito\u001b[2Jsis\n"));
        assertThat(player.picture()).contains("mito[2Jsis");
    }

    @Test
    void undoSaysWhatWasUndoneAndAsksAgain() {
        Player player =
                new Player().press("<enter>").until("Which of these have").press("1<enter><enter>");
        player.press(player.picture().contains("esc commands") ? "<esc>u" : "u");
        assertThat(player.picture()).contains("Undone: ").contains("Which of these have");
        assertThat(player.saved().get(player.saved().size() - 1)).isInstanceOf(VoidEvent.class);
    }

    @Test
    void quittingAtTheRevealSavesTheProposedGrade() {
        Player player = new Player().press("<enter>").until("Which way");
        int before = player.saved().size();
        player.press("1<enter>q");
        assertThat(player.saved()).hasSize(before + 1);
        assertThat(player.place()).isEqualTo("SummaryScreen");
    }

    @Test
    void aHangupAtTheRevealSavesAndLeaves() {
        Player player = new Player().press("<enter>").until("Which way");
        int before = player.saved().size();
        player.press("1<enter>").event(new Hangup());
        assertThat(player.saved()).hasSize(before + 1);
        assertThat(player.hasLeft()).isTrue();
    }

    @Test
    void anAnswerThatCannotBeSavedStaysOnTheScreen() {
        FullDisk log = new FullDisk();
        Player player = new Player(log, Fixtures.eightKinds(), List.of())
                .press("<enter>")
                .until("Which way");
        log.isFull = true;
        player.press("1<enter><enter>");
        assertThat(player.picture())
                .contains("q leaves without it): the disk is full")
                .contains("Which way");
        log.isFull = false;
        int before = player.saved().size();
        player.press("<enter>");
        assertThat(player.saved()).hasSize(before + 1);
        assertThat(player.picture()).doesNotContain("Not saved");
    }

    @Test
    void cannotAnswerBeforeAllPairsAreMade() {
        Player player = new Player().press("<enter>").until("Match each").press("1<enter>");
        assertThat(player.picture()).contains("Give each one on the left a partner");
        player.press("3<enter>");
        assertThat(player.picture()).doesNotContain("Give each one");
    }

    @Test
    void aKeyPressedTwiceDoesNotSayThatNothingWasRecalled() {
        Player player = glossaryOnly().press("<enter>").until("What does \"meander\" mean?");
        player.press("<enter><enter>");
        assertThat(player.picture()).contains("Tick what you had").doesNotContain("Not quite");
        player.press("n");
        assertThat(player.picture()).contains("Not quite").contains("[1 Again");
    }

    @Test
    void theMeaningIsNotShownByTheEnterThatGradedTheCardBefore() {
        Player player = glossaryOnly().press("<enter>");
        int before = player.saved().size();
        while (!player.picture().contains("What does")) {
            player.press(player.picture().contains("esc commands") ? "<esc>n" : "n");
            player.press("<enter>").eventAtOnce(Key.of(Key.Kind.ENTER));
        }
        assertThat(player.saved()).hasSizeGreaterThan(before);
        assertThat(player.picture()).contains("show the meaning");
    }

    @Test
    void whoGivesUpOnAMeaningIsShownIt() {
        Player player = glossaryOnly().press("<enter>").until("What does \"delta\" mean?");
        assertThat(player.picture()).doesNotContain("Land that a river");
        assertThat(player.press("n").picture()).contains("Land that a river");
    }

    @Test
    void undoOfARecallAsksForItAnew() {
        Player player = glossaryOnly().press("<enter>").until("What does \"delta\" mean?");
        player.press("<enter>1<enter><enter>");
        player.press(player.picture().contains("esc commands") ? "<esc>u" : "u");
        assertThat(player.picture()).contains("What does \"delta\" mean?").contains("show the meaning");
    }

    @Test
    void homeShowsWhatIsWrongWithTheContentAndStaysUsable() {
        Player player = new Player(new UnsavedLog(), Fixtures.eightKinds(), List.of("x.json:3:4: no such field"));
        assertThat(player.picture()).contains("Something is wrong");
        player.press("p");
        assertThat(player.picture()).contains("x.json:3:4: no such field");
        player.press("<esc><enter>");
        assertThat(player.place()).isEqualTo("StudyScreen");
    }

    @Test
    void moreNewCardsOnRequestWhenTheDaysAreDone() {
        Player player = new Player(new UnsavedLog(), Fixtures.eightKinds(), List.of(), new Limits(2, 100));
        player.press("<enter>").until("no such question").press("<enter>");
        assertThat(player.place()).isEqualTo("HomeScreen");
        player.press("<enter>");
        assertThat(player.picture()).contains("today's new cards are");
        player.press("<enter>m");
        assertThat(player.place()).isEqualTo("StudyScreen");
    }

    @Test
    void anEmptyLibrarySaysWhatToDo() {
        Library none = new Library(
                Fixtures.eightKinds().glossary(), Fixtures.eightKinds().evidence(), List.of());
        assertThat(new Player(new UnsavedLog(), none, List.of()).picture()).contains("There are no questions");
    }

    /** A key that is shown but shadowed by another one would be a lie in the footer and the help. */
    @Test
    void everyBindingShownIsReachedByAKey() {
        Player player = new Player();
        assertNoneIsShadowed(player);
        player.press("<enter>");
        for (int i = 0; i < 8; i++) {
            assertNoneIsShadowed(player);
            if (((StudyScreen) player.screen()).form().takesText()) {
                player.press("<esc>");
                assertNoneIsShadowed(player);
            }
            player.press("n");
            assertNoneIsShadowed(player);
            player.press("3");
        }
        assertThat(player.place()).isEqualTo("SummaryScreen");
        assertNoneIsShadowed(player);
    }

    @Test
    void everyBindingOfARecallIsReachedByAKey() {
        Player player = glossaryOnly().press("<enter>").until("What does \"meander\" mean?");
        assertNoneIsShadowed(player);
        assertNoneIsShadowed(player.press("<enter>"));
        assertNoneIsShadowed(player.press("2<enter>"));
    }

    private static Player glossaryOnly() {
        return new Player(new UnsavedLog(), Fixtures.glossaryOnly(), List.of());
    }

    private static void assertNoneIsShadowed(Player player) {
        List<Key> keys = new ArrayList<>();
        for (Key.Kind kind : Key.Kind.values()) {
            keys.add(Key.of(kind));
        }
        for (char c = ' '; c <= '~'; c++) {
            keys.add(Key.of(c));
            keys.add(Key.ctrl(c));
        }
        List<Binding> bindings = player.screen().bindings();
        List<Integer> reached = keys.stream()
                .map(key -> IntStream.range(0, bindings.size())
                        .filter(i -> bindings.get(i).matches(key))
                        .findFirst()
                        .orElse(-1))
                .toList();
        for (int i = 0; i < bindings.size(); i++) {
            assertThat(reached)
                    .as(bindings.get(i).keys() + " in\n" + player.picture())
                    .contains(i);
        }
    }

    private static Review last(Player player) {
        return (Review) player.saved().get(player.saved().size() - 1);
    }

    private static int indexOf(String text, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i;
            }
        }
        throw new AssertionError(text + " is not shown");
    }
}
