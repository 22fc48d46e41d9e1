package io.github.quizraft.export;

import static io.github.quizraft.glossary.Terms.glossary;
import static io.github.quizraft.glossary.Terms.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictdTest {
    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, a", "61, 9", "62, +", "63, /", "64, BA", "4095, //", "2147483647, B/////"})
    void numbersAreWrittenInBase64(int number, String written) {
        assertThat(DictdIndex.base64(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"4E-BPs, 4ebps", "'5\u2032-UTR', 5utr", "\u0392-Endorphin, \u03B2endorphin", "G  protein, g  protein"})
    void keysAreWhatDictdMakesOfWhatItIsAsked(String name, String key) {
        assertThat(DictdIndex.key(name)).isEqualTo(key);
    }

    @Test
    void namesFoundByTheSameWordsStandOnce() {
        Glossary glossary = glossary(term("4E-BP", "A brake.", "4EBP", "4e-bp"), term("4 E", "Other."));

        assertThat(index(glossary))
                .extracting(row -> row.get(0))
                .containsExactly("00databaseinfo", "00databaseshort", "00databaseutf8", "4 e", "4ebp");
        assertThat(index(glossary).get(4)).hasSize(4).endsWith("4E-BP");
    }

    @Test
    void everyNameLeadsToItsArticle() {
        assertThat(index(Exports.small()))
                .filteredOn(row -> row.size() == 4)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(article(Exports.small(), row).replaceAll("\\s+", " "))
                        .contains(row.get(3)));
    }

    @Test
    void rowsAreInTheOrderOfTheirBytes() {
        Glossary glossary = glossary(
                term("\uFF71", "a"),
                term("\uD840\uDC00", "b"),
                term("Zn", "c"),
                term("\u00E9tude", "d"),
                term("a", "e"));

        assertThat(index(glossary).stream().map(row -> row.get(0)).toList())
                .hasSize(8)
                .isSortedAccordingTo((a, b) ->
                        Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void hostileTextIsMadeSafeAndItsLinesFitTheProtocol() {
        assertThat(Exports.text(Format.DICTD, ".dict", Exports.hostile()))
                .doesNotContainPattern("[\\p{Cc}\\u202E\\uFEFF&&[^\\n]]")
                .satisfies(text -> assertThat(text.lines())
                        .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThan(1000)));
        assertThat(index(Exports.hostile())).allSatisfy(row -> assertThat(row).hasSizeBetween(3, 4));
        assertThat(index(Exports.hostile())).extracting(row -> row.get(0)).containsOnlyOnce("00databaseshort");
    }

    private static List<List<String>> index(Glossary glossary) {
        return Exports.text(Format.DICTD, ".index", glossary)
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private static String article(Glossary glossary, List<String> row) {
        byte[] articles = Exports.files(Format.DICTD, glossary).getOrDefault(".dict", new byte[0]);
        return new String(articles, number(row.get(1)), number(row.get(2)), StandardCharsets.UTF_8);
    }

    private static int number(String base64) {
        return base64.chars()
                .map("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"::indexOf)
                .reduce(0, (sum, digit) -> sum * 64 + digit);
    }
}
