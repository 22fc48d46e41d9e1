package io.github.quizraft.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Folding;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    /** Whatever folding makes of more or fewer letters than there were, or of several letters together. */
    private static final String[] PIECES = {
        "a",
        "B",
        "7",
        " ",
        "\n",
        "-",
        ".",
        "'",
        "_",
        "%",
        "<",
        "\u03B2",
        "\u03A3",
        "\u00DF",
        "\u0130",
        "\uFB01",
        "\u00BD",
        "\u00B2",
        "\u2122",
        "\u2103",
        "\u00E9",
        "e\u0301",
        "\u0301",
        "\u0489",
        "\u00AD",
        "\u200B",
        "\u202E",
        "\u2260",
        "\uFF05",
        "\uFF21",
        "\u3042\u3099",
        "\uAC00",
        "\u1100\u1161",
        "\u8133",
        "\uD83D\uDE00",
        "\uD835\uDEFD",
        "\uD800",
        "\u0915\u094D",
        "\uFDFA",
        "\u2160",
        "\u2460",
        "\u00B5"
    };

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "4E-BP1 and NF-kB|4e bp1 and nf kb",
                "BDNF's|bdnf s",
                "p<0.05 or 5.|p < 0.05 or 5",
                "Ca2+|ca2 +",
                "e\u0301tude \u00E9tude|etude etude",
                "neuro\u00ADplasticity|neuroplasticity",
                "\u03B2-endorphin|beta endorphin",
                "\u8133\u7D30\u80DE|\u8133 \u7D30 \u80DE",
                "snake_case|snake case",
                "Spravato\u2122|spravato tm"
            })
    void aTextComesApartAtWhatIsNoLetter(String text, String words) {
        assertThat(new Words().of(text)).extracting(Word::folded).containsExactly(words.split(" ", -1));
    }

    @Test
    void eachWordIsKnownByItsPlace() {
        String text = " \uFEFF\u03B2-cell";
        assertThat(new Words().of(text)).containsExactly(new Word(2, 3, "beta"), new Word(4, 8, "cell"));
    }

    @Test
    void theWordsOfATextAreTheTextFolded() {
        Words words = new Words();
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 50_000; round++) {
            // A first word that is no article, since these would be left out.
            StringBuilder text = new StringBuilder("x ");
            for (int length = random.nextInt(8); length > 0; length--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String joined = joined(words.of(text.toString()));
            if (!joined.equals(Folding.joined(text.toString()))) {
                assertThat(joined).as(escaped(text)).isEqualTo(Folding.joined(text.toString()));
            }
        }
    }

    @Test
    void anyCharacterBetweenTwoOthersIsFoldedTheSameWay() {
        Words words = new Words();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String text = "b" + Character.toString(c) + "1";
            if (!joined(words.of(text)).equals(Folding.joined(text))) {
                assertThat(joined(words.of(text))).as(escaped(text)).isEqualTo(Folding.joined(text));
            }
        }
    }

    private static String joined(List<Word> words) {
        return words.stream().map(Word::folded).collect(Collectors.joining());
    }

    private static String escaped(CharSequence text) {
        return text.chars().mapToObj(c -> String.format("\\u%04X", c)).collect(Collectors.joining());
    }
}
