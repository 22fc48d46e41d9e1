package io.github.quizraft.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.OptionalInt;

/** Adds an entry to a list of a file and leaves every other character as its author wrote it. */
public final class Addition {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Addition() {}

    /**
     * The text with one entry more at the end of one of its outermost lists.
     *
     * @param text sound JSON, an object
     * @param list name of the list
     * @param entry sound JSON
     * @throws IllegalArgumentException if the text has no such list
     */
    public static String append(String text, String list, String entry) {
        int end = endOf(text, list).orElseThrow(() -> new IllegalArgumentException("there is no list " + list));
        int last = end;
        while (Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        boolean isFirst = text.charAt(last - 1) == '[';
        String indent = indentOf(text, end);
        return text.substring(0, last)
                + (isFirst ? "" : ",")
                + "\n" + (indent + "  ") + entry.replace("\n", "\n" + indent + "  ")
                + "\n" + indent + text.substring(end);
    }

    /** Where the list's closing bracket is. */
    private static OptionalInt endOf(String text, String list) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean isIt = parser.currentName().equals(list);
                boolean isList = parser.nextToken() == JsonToken.START_ARRAY;
                parser.skipChildren();
                if (isIt && isList) {
                    return OptionalInt.of((int) parser.currentTokenLocation().getCharOffset());
                }
            }
            return OptionalInt.empty();
        } catch (IOException e) {
            throw new IllegalArgumentException("the text is no sound JSON", e);
        }
    }

    /** The blanks that begin the line. */
    private static String indentOf(String text, int at) {
        int start = text.lastIndexOf('\n', at - 1) + 1;
        int end = start;
        while (text.charAt(end) == ' ' || text.charAt(end) == '\t') {
            end++;
        }
        return text.substring(start, end);
    }
}
