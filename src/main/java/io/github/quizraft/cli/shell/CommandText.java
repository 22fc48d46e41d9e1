package io.github.quizraft.cli.shell;

import java.util.List;
import java.util.Optional;

/**
 * What was typed, taken apart as a POSIX shell would: words, quotes and comments, but neither variables nor pipes.
 *
 * @param text as it was typed
 * @param commands the words of each line; a line end within quotes ends none
 * @param comments from {@code #} to the end of the line
 * @param open what is not closed: a quote, or the backslash at the end
 */
public record CommandText(String text, List<List<Word>> commands, List<Comment> comments, Optional<Character> open) {
    /**
     * Where a comment stands.
     *
     * @param start where it begins
     * @param end where it ends
     */
    public record Comment(int start, int end) {}

    /** Takes a text apart. */
    public static CommandText of(String text) {
        return new Splitter(text).split();
    }

    /** The words of the last line, which may be none. */
    List<Word> last() {
        return commands.get(commands.size() - 1);
    }

    /** The word that the text ends in, if it does not end behind one. */
    Optional<Word> unfinished() {
        List<Word> words = last();
        boolean isInComment =
                !comments.isEmpty() && comments.get(comments.size() - 1).end() == text.length();
        return words.isEmpty() || isInComment
                ? Optional.empty()
                : Optional.of(words.get(words.size() - 1)).filter(word -> word.end() == text.length());
    }
}
