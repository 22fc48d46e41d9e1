package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.check.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class L47CharactersTest {
    private final L47Characters rule = new L47Characters();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's \"light\", at 5 mg/kg and/or 24/7.",
                "See garden.txt, or https://garden.example/leaves/light.html.",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645"
            })
    void acceptsPlainText(String feedback) {
        assertThat(Sample.single().set("/options/1/feedback", feedback).findings(rule))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'\t', U+0009", "'\n', U+000A", "\u200B, U+200B", "\uFEFF, U+FEFF", "\u202E, U+202E", "\u007F, U+007F"})
    void objectsToWhatCannotBeSeen(String character, String code) {
        assertThat(Sample.single()
                        .set("/options/1/text", "Phloem" + character + "tissue")
                        .findings(rule))
                .containsExactly("PL-001 error: there is a character that cannot be seen, " + code);
    }

    @Test
    void objectsToACurlyQuote() {
        assertThat(Sample.single()
                        .set("/stem", "Which is the leaf\u2019s pigment?")
                        .findings(rule))
                .containsExactly("PL-001 error: \"\u2019\" is a curly quote, U+2019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See /home/garden/leaf.txt for it. | /home/garden/leaf.txt",
                "See (~/garden/leaf). | ~/garden/leaf",
                "See ../garden/leaf for it. | ../garden/leaf",
                "See documents/garden for it. | documents/garden",
                "See pages/leaf.txt for it. | pages/leaf.txt",
                "See C:\\garden for it. | C:\\garden"
            })
    void objectsToAPath(String feedback, String path) {
        assertThat(Sample.single().set("/options/1/feedback", feedback).findings(rule))
                .containsExactly("PL-001 error: \"" + path + "\" is the path of a folder");
    }

    @Test
    void looksAtWhatIsComparedWithTheTyped() {
        assertThat(Sample.shortAnswer()
                        .set("/answers/0", "xylem\u2019s")
                        .set("/nearMisses/0/match/1", "bast\u2019s")
                        .findings(rule))
                .hasSize(2);
        assertThat(Sample.numeric().set("/acceptUnits/0", "per\tcent").findings(rule))
                .hasSize(1);
    }

    @Test
    void looksAtWhatTheBankSaysOfItself() {
        assertThat(Sample.single()
                        .inBank("/title", "Plants\u2019 ways")
                        .inBank("/description", "How they\teat.")
                        .inBank("/objectives/0/text", "Read quizzes/plants.")
                        .findings(rule))
                .containsExactly(
                        "* error: \"\u2019\" is a curly quote, U+2019",
                        "* error: there is a character that cannot be seen, U+0009",
                        "* error: \"quizzes/plants.\" is the path of a folder");
    }
}
