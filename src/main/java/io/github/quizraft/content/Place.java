package io.github.quizraft.content;

/**
 * Where something stands in a file.
 *
 * @param line counted from 1
 * @param column counted from 1, in characters as Java counts them; a tab is one
 */
public record Place(int line, int column) implements Comparable<Place> {
    public static final Place START = new Place(1, 1);

    /** The place of the character at {@code offset}; line ends are LF, CR or both, as in JSON. */
    static Place at(CharSequence text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean endsLine = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (endsLine) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, offset - lineStart + 1);
    }

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }

    /** In a sentence. */
    String described() {
        return "line " + line + ", column " + column;
    }
}
