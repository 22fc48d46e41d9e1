package io.github.quizraft.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.ContentReference;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A text in which a parser got stuck. The parser says what it was waiting for; what the author did wrong is told from
 * the characters around that place.
 */
final class BrokenJson {
    private static final List<String> WORDS = List.of("true", "false", "null");
    private static final String NUMBERS =
            "this is no number; one is written like 12, -3 or 0.5, without a plus sign or a zero in front";

    private final String text;
    private final JsonParser parser;
    private final String complaint;
    private final int offset;

    BrokenJson(String text, JsonParser parser, JsonProcessingException e) {
        this.text = text;
        this.parser = parser;
        this.complaint = String.valueOf(e.getOriginalMessage());
        long at = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        this.offset = (int) Math.max(0, Math.min(at, text.length()));
    }

    SyntaxError error() {
        if (complaint.startsWith("Illegal")) {
            return control();
        }
        if (complaint.startsWith("Unexpected end-of-input") || offset == text.length()) {
            return ending();
        }
        if (complaint.startsWith("Unrecognized character escape")) {
            return error(
                    offset - 1, "\\" + text.charAt(offset) + " is no escape; for a backslash itself, write two: \\\\");
        }
        if (complaint.contains("surrogate")) {
            return error(offset, "this field name has " + SyntaxError.HALF_A_CHARACTER);
        }
        if (complaint.contains("hex-digit")) {
            return error(offset, "\\u must be followed by four digits from 0 to 9 and a to f");
        }
        if (parser.getParsingContext().inRoot() && parser.currentToken() != null) {
            return error(offset, SyntaxError.AFTER_THE_END);
        }
        if (complaint.contains("numeric value")) {
            return error(startOf("+-.0123456789eE"), NUMBERS);
        }
        if (complaint.startsWith("Unrecognized token") || complaint.startsWith("Non-standard token")) {
            return word();
        }
        return complaint.startsWith("Unexpected close marker") ? closing() : unexpected();
    }

    private SyntaxError ending() {
        if (parser.currentToken() == JsonToken.VALUE_STRING && complaint.contains("string value")) {
            return new SyntaxError(token(), "this text has no closing quote");
        }
        boolean open = !parser.getParsingContext().inRoot();
        return error(text.length(), "the file ends too early" + (open ? "; " + opened() + " is not closed" : ""));
    }

    private SyntaxError control() {
        boolean between = complaint.startsWith("Illegal character");
        int at = between ? Math.max(0, offset - 1) : offset;
        char c = text.charAt(at);
        if (c == 0) {
            return error(at, "there is a NUL character here; perhaps the file was not saved as UTF-8");
        }
        if (between) {
            return error(at, "there is a control character here, " + code(c));
        }
        if (c == '\n' || c == '\r') {
            return new SyntaxError(
                    complaint.endsWith("name") ? Place.at(text, at) : token(),
                    "the line ends inside a text: its closing quote is missing, or a line break in it should be"
                            + " written \\n");
        }
        String escape = c == '\t' ? "\\t" : String.format(Locale.ROOT, "\\u%04x", (int) c);
        return error(at, "a control character inside a text must be written " + escape);
    }

    private SyntaxError word() {
        int start = startOf("");
        int end = start;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        Optional<String> meant = word.equals("None") || word.equals("nil") || word.equals("undefined")
                ? Optional.of("null")
                : Words.nearest(word, WORDS);
        return error(
                start,
                Words.quoted(word) + " is no value: a text goes in double quotes"
                        + meant.map(each -> "; did you mean " + each + "?").orElse(""));
    }

    private SyntaxError closing() {
        char c = text.charAt(offset);
        return trailingComma(c)
                .orElseGet(() -> error(
                        offset,
                        complaint.contains("no open")
                                ? "this " + c + " closes nothing"
                                : "found " + c + ", but " + opened() + " is still open"));
    }

    private SyntaxError unexpected() {
        char c = text.charAt(offset);
        if (c == '/' || c == '#') {
            return error(offset, "comments are not allowed in JSON");
        }
        if ("'`\u2018\u2019\u201A\u201B\u201C\u201D\u201E\u201F\u00AB\u00BB".indexOf(c) >= 0) {
            return error(offset, "texts and field names go in straight double quotes: \"");
        }
        if (c == '}' || c == ']') {
            Optional<SyntaxError> comma = trailingComma(c);
            if (comma.isPresent()) {
                return comma.get();
            }
        }
        if (complaint.contains("expecting comma")) {
            boolean startsValue = c == '"' || c == '{' || c == '[' || c == '-' || Character.isLetterOrDigit(c);
            return startsValue
                    ? error(beforeBlanks(), "a comma is missing here")
                    : error(offset, "expected a comma or the end of " + opened() + ", but found " + shown(c));
        }
        if (complaint.contains("expecting a colon")) {
            return error(offset, "expected a colon after the field name, but found " + shown(c));
        }
        if (complaint.contains("start field name")) {
            return error(offset, "expected a field name in double quotes, but found " + shown(c));
        }
        return error(offset, "expected a value, but found " + shown(c));
    }

    private Optional<SyntaxError> trailingComma(char closing) {
        int before = beforeBlanks() - 1;
        return before >= 0 && text.charAt(before) == ','
                ? Optional.of(error(before, "a comma must not stand before a closing " + closing))
                : Optional.empty();
    }

    /** The end of what stands before the error. */
    private int beforeBlanks() {
        int at = offset;
        while (at > 0 && " \t\r\n".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    /** The first of the characters before the error that are part of its word, or are among those given. */
    private int startOf(String more) {
        int at = offset;
        while (at > 0 && (isWordPart(text.charAt(at - 1)) || more.indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private String opened() {
        var context = parser.getParsingContext();
        var start = context.startLocation(ContentReference.unknown());
        return "the " + (context.inArray() ? "list" : "object") + " that starts in "
                + new Place(start.getLineNr(), start.getColumnNr()).described();
    }

    private Place token() {
        return new Place(
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
    }

    private SyntaxError error(int at, String message) {
        return new SyntaxError(Place.at(text, at), message);
    }

    private static String shown(char c) {
        return c > ' ' && c < 0x7F ? String.valueOf(c) : code(c);
    }

    private static String code(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
    }
}
