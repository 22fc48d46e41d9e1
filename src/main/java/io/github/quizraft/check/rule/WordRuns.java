package io.github.quizraft.check.rule;

import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Wording;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.glossary.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** All runs of eight words that documents have, to find them again elsewhere. */
final class WordRuns {
    private static final int LENGTH = 8;
    /** A heading is short and does not end like a sentence. */
    private static final int LONGEST_HEADING = 14;

    private static final Pattern SENTENCE_END = Pattern.compile("[.?!,][\"'\u201d\u2019]?\\s*$");

    private final Map<String, Run> runs = new HashMap<>();

    /**
     * A run of words and where it was first met.
     *
     * @param paragraph counted from 1
     */
    record Run(String words, String document, int paragraph) {}

    static WordRuns of(Corpus corpus) {
        WordRuns runs = new WordRuns();
        corpus.texts().forEach((document, paragraphs) -> {
            for (int i = 0; i < paragraphs.size(); i++) {
                if (!isHeading(paragraphs.get(i))) {
                    runs.add(document, i + 1, paragraphs.get(i));
                }
            }
        });
        corpus.evidence().documents().stream().map(Document::title).forEach(runs::allow);
        return runs;
    }

    /** The first run in a text that a document has too. */
    Optional<Run> firstIn(String text) {
        return runsOf(text).stream()
                .flatMap(words -> Optional.ofNullable(runs.get(words)).stream())
                .findFirst();
    }

    private void add(String document, int paragraph, String text) {
        runsOf(text).forEach(words -> runs.putIfAbsent(words, new Run(words, document, paragraph)));
    }

    private void allow(String text) {
        runsOf(text).forEach(runs::remove);
    }

    private static boolean isHeading(String paragraph) {
        return Wording.count(paragraph) <= LONGEST_HEADING
                && !SENTENCE_END.matcher(paragraph).find();
    }

    private static List<String> runsOf(String text) {
        String[] words = Folding.spaced(text).split(" ", -1);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + LENGTH <= words.length; i++) {
            runs.add(String.join(" ", Arrays.asList(words).subList(i, i + LENGTH)));
        }
        return runs;
    }
}
