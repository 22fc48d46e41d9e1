package io.github.quizraft.export;

import static io.github.quizraft.glossary.Terms.glossary;
import static io.github.quizraft.glossary.Terms.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.glossary.Glossary;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StarDictTest {
    /** A row of {@code .idx}, with its article. */
    private record Entry(String headword, String article) {}

    @Test
    void everyHeadwordLeadsToItsArticle() {
        assertThat(entries(Exports.small()))
                .hasSize(Exports.small().terms().size())
                .allSatisfy(entry -> assertThat(entry.article()).startsWith(entry.headword()));
    }

    @Test
    void headwordsAreInTheOrderOfTheirBytesWithoutTheCaseOfAscii() {
        Glossary glossary = glossary(
                term("\u00E9tude", "a"),
                term("b", "b"),
                term("Zebra", "c"),
                term("c_b", "d"),
                term("cB", "e"),
                term("CC", "f"),
                term("\uD840\uDC00", "g"),
                term("\uFF71", "h"),
                term("\u00C4rger", "i"));

        // The underscore comes before small letters, and a supplementary character after all others.
        assertThat(entries(glossary))
                .extracting(Entry::headword)
                .containsExactly("b", "c_b", "cB", "CC", "Zebra", "\u00C4rger", "\u00E9tude", "\uFF71", "\uD840\uDC00");
    }

    @Test
    void everyOtherNameLeadsToTheHeadword() {
        Glossary glossary = glossary(
                term("zinc", "a metal", "Zn").with(List.of("zink"), List.of("zinc oxide")),
                term("iron", "a metal", "Fe"));

        assertThat(synonyms(glossary)).containsExactly("Fe: iron", "zinc oxide: zinc", "zink: zinc", "Zn: zinc");
        assertThat(entries(glossary).get(1).article())
                .isEqualTo("zinc\n\na metal\n\nAlso: Zn\n\nRelated, not the same: zinc oxide\n\nMisspelt: zink");
    }

    @Test
    void theInformationCountsWhatIsThere() {
        Map<String, byte[]> files = Exports.files(Format.STARDICT, Exports.small());
        String info = new String(files.getOrDefault(".ifo", new byte[0]), StandardCharsets.UTF_8);

        assertThat(info)
                .startsWith("StarDict's dict ifo file\nversion=2.4.2\nbookname=The \"small\" <glossary> of[2J rivers\n")
                .contains("\nwordcount=" + Exports.small().terms().size() + "\n")
                .contains("\nsynwordcount=" + synonyms(Exports.small()).size() + "\n")
                .contains("\nidxfilesize=" + files.getOrDefault(".idx", new byte[0]).length + "\n")
                .endsWith("\nsametypesequence=m\n");
    }

    @Test
    void aGlossaryWithoutOtherNamesHasNoFileOfThem() {
        Glossary glossary = glossary(term("iron", "a metal"));

        assertThat(Exports.files(Format.STARDICT, glossary)).containsOnlyKeys(".ifo", ".idx", ".dict");
        assertThat(Exports.text(Format.STARDICT, ".ifo", glossary)).doesNotContain("synwordcount");
    }

    @Test
    void hostileTextIsMadeSafeAndShortEnough() {
        List<Entry> entries = entries(Exports.hostile());

        assertThat(entries).hasSize(4);
        assertThat(entries)
                .extracting(Entry::headword)
                .allSatisfy(word -> assertThat(word)
                        .doesNotContainPattern("[\\p{Cc}\\u202E\\uFEFF]")
                        .satisfies(any ->
                                assertThat(any.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255)));
        assertThat(entries).extracting(Entry::headword).contains("\u03B2".repeat(127));
        assertThat(entries)
                .extracting(Entry::article)
                .allSatisfy(article -> assertThat(article).doesNotContainPattern("[\\p{Cc}\\u202E\\uFEFF&&[^\\n]]"));
        assertThat(entries)
                .extracting(Entry::article)
                .anySatisfy(article -> assertThat(article).contains("m".repeat(1 << 20)));
    }

    private static List<Entry> entries(Glossary glossary) {
        Map<String, byte[]> files = Exports.files(Format.STARDICT, glossary);
        byte[] articles = files.getOrDefault(".dict", new byte[0]);
        ByteBuffer index = ByteBuffer.wrap(files.getOrDefault(".idx", new byte[0]));
        List<Entry> entries = new ArrayList<>();
        while (index.hasRemaining()) {
            String headword = word(index);
            entries.add(
                    new Entry(headword, new String(articles, index.getInt(), index.getInt(), StandardCharsets.UTF_8)));
        }
        return entries;
    }

    private static List<String> synonyms(Glossary glossary) {
        List<Entry> entries = entries(glossary);
        ByteBuffer index =
                ByteBuffer.wrap(Exports.files(Format.STARDICT, glossary).getOrDefault(".syn", new byte[0]));
        List<String> synonyms = new ArrayList<>();
        while (index.hasRemaining()) {
            synonyms.add(word(index) + ": " + entries.get(index.getInt()).headword());
        }
        return synonyms;
    }

    private static String word(ByteBuffer index) {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        for (byte b = index.get(); b != 0; b = index.get()) {
            word.write(b);
        }
        return word.toString(StandardCharsets.UTF_8);
    }
}
