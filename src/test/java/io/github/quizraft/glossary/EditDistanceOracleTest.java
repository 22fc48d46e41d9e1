package io.github.quizraft.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.content.ContentFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commons Text counts edits as we do, and was written by others. */
class EditDistanceOracleTest {
    private static final DamerauLevenshteinDistance ORACLE = new DamerauLevenshteinDistance();

    /** Else they would agree by chance where it is easy: full Damerau-Levenshtein gives 2 here. */
    @Test
    void theOracleDoesNotEditASwappedPairAgainEither() {
        assertThat(ORACLE.apply("ca", "abc")).isEqualTo(3);
    }

    /**
     * Two letters make swaps as likely as can be, many make replacements so. All are ASCII: beyond it the oracle
     * (1.15.0) compares boxed letters by identity and misses swaps, and folded names have little else.
     */
    @ParameterizedTest
    @ValueSource(strings = {"ab", "abc", "abcdefghijkl", "a 5%"})
    void randomPairsAreEquallyFarApart(String letters) {
        SplittableRandom random = new SplittableRandom(letters.hashCode());
        for (int round = 0; round < 5_000; round++) {
            agree(word(letters, random), word(letters, random));
        }
    }

    @Test
    void wordsWithSlipsAreEquallyFarFromThemselves() {
        SplittableRandom random = new SplittableRandom(11);
        for (String name : names()) {
            for (int round = 0; round < 20; round++) {
                agree(name, slipped(name, 1 + random.nextInt(4), random));
            }
        }
    }

    @Test
    void theNamesOfOurGlossaryAreEquallyFarApart() {
        List<String> names = names();
        assertThat(names).hasSizeGreaterThan(200);
        for (String a : names) {
            for (String b : names) {
                agree(a, b);
            }
        }
    }

    private static void agree(String a, String b) {
        int edits = ORACLE.apply(a, b);
        if (EditDistance.between(a, b) != edits
                || !EditDistance.isWithin(edits, a, b)
                || EditDistance.isWithin(edits - 1, a, b)) {
            assertThat(EditDistance.between(a, b)).as(a + " to " + b).isEqualTo(edits);
            assertThat(EditDistance.isWithin(edits, a, b)).as(a + " to " + b).isTrue();
            assertThat(EditDistance.isWithin(edits - 1, a, b))
                    .as(a + " to " + b)
                    .isFalse();
        }
    }

    private static List<String> names() {
        return ContentFolder.readGlossary(Path.of("")).library().glossary().terms().stream()
                .flatMap(term -> term.names().stream())
                .map(Folding::joined)
                .distinct()
                .toList();
    }

    private static String word(String letters, SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(12); length > 0; length--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    private static String slipped(String word, int slips, SplittableRandom random) {
        StringBuilder slipped = new StringBuilder(word);
        for (int i = 0; i < slips && slipped.length() > 1; i++) {
            int at = random.nextInt(slipped.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> slipped.deleteCharAt(at);
                case 1 -> slipped.insert(at, 'x');
                case 2 -> slipped.setCharAt(at, 'y');
                default -> slipped.insert(at, slipped.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return slipped.toString();
    }
}
