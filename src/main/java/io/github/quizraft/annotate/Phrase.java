package io.github.quizraft.annotate;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words of a text that follow each other.
 *
 * @param passage where they are from
 * @param first the first of them
 * @param last the last of them
 */
record Phrase(Passage passage, int first, int last) {
    int size() {
        return last - first + 1;
    }

    /** Where it begins: with a bracket that is closed inside, as in (S)-ketamine. */
    int start() {
        int start = passage.word(first).start();
        boolean hasBracket = start > 0 && passage.text().charAt(start - 1) == '(' && openBrackets() < 0;
        return hasBracket ? start - 1 : start;
    }

    /** Where it might begin if more words were to follow. */
    int earliestStart() {
        int start = passage.word(first).start();
        return start > 0 && passage.text().charAt(start - 1) == '(' ? start - 1 : start;
    }

    /** Where it has ended: with a bracket that was opened inside, as in Ca(2+). */
    int end() {
        int end = passage.word(last).end();
        boolean hasBracket = end < passage.text().length() && passage.text().charAt(end) == ')' && openBrackets() > 0;
        return hasBracket ? end + 1 : end;
    }

    /** How many brackets are left open; less than none if one is closed that was not opened. */
    private int openBrackets() {
        int open = 0;
        for (int i = passage.word(first).start(); i < passage.word(last).end(); i++) {
            char c = passage.text().charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open;
    }

    String joined() {
        return IntStream.rangeClosed(first, last)
                .mapToObj(word -> passage.word(word).folded())
                .collect(Collectors.joining());
    }

    String spelt() {
        return passage.text().substring(start(), end());
    }

    /** What stands between its words. */
    Stream<String> gaps() {
        return IntStream.range(first + 1, last + 1).mapToObj(passage::gapBefore);
    }

    boolean beginsWithArticle() {
        return size() > 1 && passage.word(first).isArticle();
    }

    /** Whether the last word is but the ending of a genitive. */
    boolean isGenitive() {
        return size() > 1 && passage.word(last).folded().equals("s") && Gap.isApostrophe(passage.gapBefore(last));
    }
}
