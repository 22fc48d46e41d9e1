package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.stats.SimulatedLearner;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowseScreenTest {
    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void searchAndPreview(int columns, int rows) {
        Player player = learned().sized(columns, rows).press("b");
        matches("browse", player, columns, rows);
        matches("browse-found", player.press("larg"), columns, rows);
        matches("browse-commands", player.press("<esc>j"), columns, rows);
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void theStoryOfACard(int columns, int rows) {
        Player player = learned().sized(columns, rows).press("bplanets/p-1<enter>");
        matches("browse-story", player, columns, rows);
        matches("browse-story-more", player.press("<pgdn><pgdn>"), columns, rows);
    }

    @Test
    void resultsFollowTheKeys() {
        Player player = learned().press("b");
        assertThat(player.press("jup").picture()).contains("Jupiter", " of ").doesNotContain("Uranus");
        assertThat(player.press("<backspace><backspace><backspace>ura").picture())
                .contains("Uranus")
                .doesNotContain("   term      Jupiter");
        player.event(new Paste("nus kind:term"));
        assertThat(player.picture()).contains("1 of ");
    }

    @Test
    void aLineThatCannotBeReadSaysWhereAndTheOthersCount() {
        Player player = learned().press("bsaturn kind:term");
        assertThat(player.picture()).contains("1 of ");
        assertThat(player.press(" bnak:").picture())
                .contains("Column 18: there is no filter \"bnak\"; did you mean bank?", "1 of ");
    }

    @Test
    void tabCompletesWhatIsCertainAndListsTheRest() {
        Player player = learned().press("bis:su<tab>");
        assertThat(player.picture()).contains("Search: is:suspended");
        assertThat(player.press(" prop:<tab>").picture()).contains("prop:stability prop:difficulty");
    }

    @Test
    void nothingFoundSaysWhatWasSearched() {
        assertThat(learned().press("bzzz").picture()).contains("None of", "names of", "0 of");
    }

    @Test
    void withoutContentThereIsNothingToSearch() {
        Library nothing = new Library(Glossary.empty(), Evidence.none(), List.of());
        Player player = new Player(new UnsavedLog(), nothing, List.of());
        assertThat(player.press("b").picture()).contains("There is nothing to search");
        assertThat(player.press("<enter><down><esc> asfr?<esc>ou").picture()).contains("nothing to undo");
        assertThat(player.press("qd").picture()).contains("There are no documents");
        assertThat(player.press("<enter>ltj?<esc>q").place()).isEqualTo("HomeScreen");
    }

    @Test
    void marksManyAtOnceAndTakesThemBackAtOnce() {
        Player player = learned().press("bbank:planets<esc>");
        player.press("  s");
        assertThat(player.picture()).contains("2 cards suspended; u takes it back.", "suspended");
        assertThat(marks(player, "P-1").suspended()).isTrue();
        assertThat(marks(player, "P-2").suspended()).isTrue();
        assertThat(marks(player, "P-3").suspended()).isFalse();

        assertThat(player.press("u").picture()).contains("Undone: 2 cards.");
        assertThat(marks(player, "P-1").suspended()).isFalse();
        assertThat(marks(player, "P-2").suspended()).isFalse();

        player.press("<ctrl-r>");
        assertThat(marks(player, "P-1").suspended()).isTrue();
        assertThat(marks(player, "P-2").suspended()).isTrue();

        assertThat(player.press("s").picture()).contains("2 cards no longer suspended");
        player.press("uu");
        assertThat(marks(player, "P-1").suspended()).isFalse();
    }

    @Test
    void anotherSearchEndsTheChoice() {
        Player player = learned().press("bbank:planets<esc>  ");
        assertThat(player.picture()).contains("suspend 2", "flag 2", "reset 2", "2 chosen, 4 of ");
        assertThat(player.press("/ ").picture()).contains("Another search: none is chosen now.");
        player.press("p-3");
        assertThat(player.press("<esc>s").picture()).contains("1 card suspended");
        assertThat(marks(player, "P-3").suspended()).isTrue();
        assertThat(marks(player, "P-1").suspended()).isFalse();
    }

    @Test
    void onceTheListIsLeftUndoGoesACardAtATimeAndTheHelpSaysSo() {
        Player player = learned().press("bbank:planets<esc>  s");
        assertThat(player.press("?").picture()).contains("takes back at once what was marked at once");
        player.press("<esc>qb<esc>u");
        assertThat(marks(player, "P-1").suspended())
                .isNotEqualTo(marks(player, "P-2").suspended());
    }

    @Test
    void undoGoesOnToWhatWasDoneElsewhere() {
        Player player = learned();
        int before = History.of(player.saved()).reviews().size();
        assertThat(player.press("b<esc>u").picture()).contains("Undone: ");
        assertThat(History.of(player.saved()).reviews()).hasSize(before - 1);
    }

    @Test
    void resettingBeginsACardAnewAndFlagsAreSeenAndFound() {
        Player player = learned().press("bplanets/p-1<esc>");
        player.press("fr");
        assertThat(player.picture()).contains("! new");
        assertThat(marks(player, "P-1").flagged()).isTrue();
        assertThat(History.of(player.saved()).of(CardId.of("planets", "P-1"))).isEmpty();

        player.press("/").press(" is:flagged");
        assertThat(player.picture()).contains("1 of");
        assertThat(player.press("<enter>").picture()).contains("since it was begun anew");
    }

    @Test
    void whatIsMarkedInAStoryIsMarkedInTheListToo() {
        Player player = learned().press("bplanets/p-1<enter>s");
        assertThat(player.picture()).contains("1 card suspended", "unsuspend");
        assertThat(player.press("<esc>").picture()).contains("suspended");
    }

    @Test
    void fromTermToTermTheWayLeadsBack() {
        Player player = learned().press("bkind:term jup<enter>");
        assertThat(player.press("<tab><enter>").picture()).startsWith(" Saturn");
        assertThat(player.press("<tab><enter>").picture()).startsWith(" Jupiter");
        assertThat(player.press("<esc>").picture()).startsWith(" Saturn");
        assertThat(player.press("<esc><esc>").picture()).startsWith(" Browse").contains("Search: kind:term jup");
        assertThat(player.press("q").place()).isEqualTo("HomeScreen");
    }

    @Test
    void anotherOrderBeginsAtItsTop() {
        Player player = learned().press("bbank:planets<esc>jjo");
        assertThat(player.picture()).contains("In order: by title.", "> cloze     Complete the sentence");
    }

    @Test
    void anotherOrderKeepsWhatWasFoundWhileTheLineCannotBeRead() {
        Player player = learned().press("bbank:planets" + "<left>".repeat("bank:planets".length()));
        player.event(new Paste("bnak:x "));
        player.press("<esc>o");
        assertThat(player.picture())
                .contains("In order: by title.", "4 of ", "> cloze     Complete the sentence")
                .contains("bnak:x");
    }

    @Test
    void aBankThatThereIsNotIsTold() {
        assertThat(learned().press("bbank:plan").picture())
                .contains("There is no bank \"plan\"; did you mean planets?");
    }

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void sources(int columns, int rows) {
        Player player = new Player().sized(columns, rows).press("d");
        matches("sources", player, columns, rows);
        matches("sources-claim", player.press("<enter><tab>"), columns, rows);
        assertThat(player.press("<enter>").picture()).contains("Which way does water move");
        assertThat(player.press("<esc><esc>").picture()).startsWith(" Documents");
    }

    @Test
    void claimsAreFilteredByStatus() {
        Player player = new Player().press("dt");
        assertThat(player.picture()).contains("0 supported", "No claim of this document");
        assertThat(player.press("tttt").picture()).contains("1 wrong", "B1-C01");
    }

    @ParameterizedTest
    @CsvSource({"1,1", "10,3", "20,6", "39,11", "100,10", "200,60"})
    void everySizeGivesAFrameThatFits(int columns, int rows) {
        Player player = learned().sized(columns, rows);
        for (String keys :
                new String[] {"b", "ju", "<esc>", "j", " ", "<enter>", "<tab>", "<pgdn>", "<esc>", "q", "d"}) {
            player.press(keys);
            var block = player.screen().view(new Size(columns, rows)).block();
            assertThat(block.height()).isLessThanOrEqualTo(rows);
            assertThat(block.lines().stream().mapToInt(Line::width).max().orElse(0))
                    .isLessThanOrEqualTo(columns);
        }
    }

    private static Marks marks(Player player, String card) {
        return History.of(player.saved()).marks(CardId.of("planets", card));
    }

    /** After 90 days with the planets. */
    private static Player learned() {
        ReviewLog log = new UnsavedLog();
        new SimulatedLearner(Fixtures.planets(), Fixtures.scheduler(), 11)
                .studying(Fixtures.START.minus(Duration.ofDays(90)), 90)
                .forEach(log::append);
        return new Player(log, Fixtures.planets(), List.of());
    }

    private static void matches(String name, Player player, int columns, int rows) {
        Golden.matches("tui/" + name + "-" + columns + "x" + rows, player.picture());
    }
}
