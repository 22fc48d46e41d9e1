package io.github.quizraft.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTextTest {
    @Test
    void wordsAreSplitAtSpacesAndTabs() {
        assertThat(words("lookup  bdnf\tmTOR ")).containsExactly("lookup", "bdnf", "mTOR");
        assertThat(words("")).isEmpty();
        assertThat(words("  ")).isEmpty();
    }

    @Test
    void quotesKeepAWordTogether() {
        assertThat(words("lookup 'lipid raft' \"a b\" c\\ d")).containsExactly("lookup", "lipid raft", "a b", "c d");
        assertThat(words("a'b c'\"d e\"f")).containsExactly("ab cd ef");
        assertThat(words("'' \"\"")).containsExactly("", "");
    }

    @Test
    void backslashesMeanWhatTheyMeanToSh() {
        assertThat(words("'a\\b' \"a\\b\" \"\\\"\\\\\\$\\`\" \\'\\\\"))
                .containsExactly("a\\b", "a\\b", "\"\\$`", "'\\");
        assertThat(words("one\\\ntwo")).containsExactly("onetwo");
        assertThat(words("one \\\n two")).containsExactly("one", "two");
        assertThat(words("\"one\\\ntwo\"")).containsExactly("onetwo");
    }

    @Test
    void aLineEndWithinQuotesEndsNoCommand() {
        assertThat(CommandText.of("a 'b\nc'\nd").commands())
                .extracting(each -> each.stream().map(Word::text).toList())
                .containsExactly(List.of("a", "b\nc"), List.of("d"));
    }

    @Test
    void commentsBeginAtAWord() {
        CommandText typed = CommandText.of("a#b # c 'd\ne");
        assertThat(typed.commands())
                .extracting(each -> each.stream().map(Word::text).toList())
                .containsExactly(List.of("a#b"), List.of("e"));
        assertThat(typed.comments()).containsExactly(new CommandText.Comment(4, 10));
        assertThat(typed.open()).isEmpty();
    }

    @Test
    void whatIsNotClosedIsKnown() {
        assertThat(CommandText.of("a 'b").open()).contains('\'');
        assertThat(CommandText.of("a \"b'").open()).contains('"');
        assertThat(CommandText.of("a \\").open()).contains('\\');
        assertThat(CommandText.of("a '\"' b").open()).isEmpty();
    }

    @Test
    void wordsKnowWhereTheyStand() {
        assertThat(CommandText.of(" ab 'c d'").last())
                .containsExactly(new Word("ab", 1, 3, true), new Word("c d", 4, 9, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lipid raft", "Ménière's $HOME \"disease\"", "#", "~", "a\\b", "`x`", "", "β-endorphin"})
    void whatIsQuotedIsReadBackAsItWas(String word) {
        for (Quoting quoting : Quoting.values()) {
            assertThat(words("lookup " + quoting.quoted(word, true))).containsExactly("lookup", word);
        }
    }

    @RepeatedTest(50)
    void anythingAtAllIsTakenApartAndQuotedBack(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append("ab '\"\\#\t$~`é\u0000\u001B".charAt(random.nextInt(13)));
        }
        CommandText typed = CommandText.of(text.toString());
        typed.last().forEach(word -> {
            assertThat(word.start()).isBetween(0, text.length());
            assertThat(word.end()).isBetween(word.start(), text.length());
        });
        for (Quoting quoting : Quoting.values()) {
            assertThat(words("x " + quoting.quoted(text.toString(), true))).containsExactly("x", text.toString());
        }
    }

    private static List<String> words(String text) {
        return CommandText.of(text).last().stream().map(Word::text).toList();
    }
}
