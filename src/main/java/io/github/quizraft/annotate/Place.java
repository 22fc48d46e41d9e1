package io.github.quizraft.annotate;

/**
 * A place in a text, in code points.
 *
 * @param offset how many come before it
 * @param line the first is 1; lines end with a line feed
 * @param column the first is 1
 */
public record Place(long offset, int line, int column) {
    static final Place START = new Place(0, 1, 1);

    /** Where a text ends that begins here. */
    Place after(String text) {
        long newOffset = offset + text.codePointCount(0, text.length());
        int newLine = line;
        int lineStart = 0;
        for (int feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', lineStart)) {
            newLine++;
            lineStart = feed + 1;
        }
        int columns = text.codePointCount(lineStart, text.length());
        return new Place(newOffset, newLine, newLine == line ? column + columns : 1 + columns);
    }
}
