package io.github.quizraft.export;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.safe.Safe;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A StarDict dictionary of version 2.4.2. {@code .dict} holds the articles one after the other; {@code .idx} a headword,
 * a zero byte, and offset and length of its article in bytes; {@code .syn} another name, a zero byte, and the number of
 * a headword in {@code .idx}; {@code .ifo} says how much there is of each. Numbers have 32 bits, the highest byte first.
 */
final class StarDict {
    /** Programs search by halves in this order: bytes without the case of ASCII, then bytes as they are. */
    private static final Comparator<String> ORDER =
            Comparator.comparing(StarDict::lowerAscii, StarDict::compareBytes).thenComparing(StarDict::compareBytes);

    private record Entry(Names names, String article) {}

    private record Synonym(String name, int headword) {}

    private StarDict() {}

    static List<Part> parts(Glossary glossary, Edition edition) {
        List<Entry> entries = glossary.terms().stream()
                .map(term ->
                        new Entry(Names.of(term, any -> true), String.join("\n\n", Article.paragraphs(term, glossary))))
                .sorted(Comparator.comparing(entry -> entry.names().head(), ORDER))
                .toList();
        Bytes articles = new Bytes();
        Bytes headwords = new Bytes();
        for (Entry entry : entries) {
            int offset = articles.size();
            articles.text(entry.article());
            headwords.text(entry.names().head()).nul().number(offset).number(articles.size() - offset);
        }
        List<Synonym> synonyms = synonyms(entries);
        List<Part> parts = new ArrayList<>(List.of(headwords.as(".idx"), articles.as(".dict")));
        if (!synonyms.isEmpty()) {
            Bytes names = new Bytes();
            synonyms.forEach(synonym -> names.text(synonym.name()).nul().number(synonym.headword()));
            parts.add(names.as(".syn"));
        }
        parts.add(
                info(edition, entries.size(), synonyms.size(), headwords.size()).as(".ifo"));
        return parts;
    }

    private static List<Synonym> synonyms(List<Entry> entries) {
        List<Synonym> synonyms = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            for (String name : entries.get(i).names().others()) {
                synonyms.add(new Synonym(name, i));
            }
        }
        synonyms.sort(Comparator.comparing(Synonym::name, ORDER));
        return synonyms;
    }

    private static Bytes info(Edition edition, int headwords, int synonyms, int indexSize) {
        return new Bytes()
                .text("StarDict's dict ifo file\nversion=2.4.2\n")
                .text("bookname=" + Safe.line(edition.title()) + "\n")
                .text("wordcount=" + headwords + "\n")
                .text(synonyms == 0 ? "" : "synwordcount=" + synonyms + "\n")
                .text("idxfilesize=" + indexSize + "\n")
                // Every article is one plain text in UTF-8.
                .text("sametypesequence=m\n");
    }

    private static String lowerAscii(String name) {
        StringBuilder lower = new StringBuilder(name);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) < 0x80) {
                lower.setCharAt(
                        i,
                        String.valueOf(lower.charAt(i)).toLowerCase(Locale.ROOT).charAt(0));
            }
        }
        return lower.toString();
    }

    private static int compareBytes(String a, String b) {
        return Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
