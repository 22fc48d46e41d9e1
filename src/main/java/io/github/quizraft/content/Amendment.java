package io.github.quizraft.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.quizraft.settings.Setting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Changes one setting in the text of a file and leaves every other character as it was. */
public final class Amendment {
    /** What a file of settings begins with. */
    public static final String EMPTY = "{\n}\n";

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * A field of the outermost object, by offsets into the text.
     *
     * @param start of its name
     * @param value start of its value
     * @param end right after its value
     */
    private record Span(String name, int start, int value, int end) {}

    private final String text;
    private final List<Span> fields = new ArrayList<>();

    private Amendment(String text, JsonParser parser) throws IOException {
        this.text = text;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            fields.add(field(parser));
        }
    }

    /** The text to be changed; empty if it is no object of sound JSON. */
    public static Optional<Amendment> of(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    ? Optional.of(new Amendment(text, parser))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Span field(JsonParser parser) throws IOException {
        String name = parser.currentName();
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.nextToken();
        int value = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        // A text is read only when it is asked for, and only then does the parser stand behind it.
        parser.finishToken();
        return new Span(name, start, value, (int) parser.currentLocation().getCharOffset());
    }

    /**
     * The text with a setting as it should be.
     *
     * @param value one of its kind, as it is always written
     */
    public String with(Setting<?> setting, String value) {
        return set(setting.key(), literal(setting, value));
    }

    /** As it stands, for a further change. */
    public String text() {
        return text;
    }

    private static String literal(Setting<?> setting, String value) {
        return switch (setting.kind().form()) {
            case NUMBER -> value;
            case TRUE_OR_FALSE -> String.valueOf(value.equals("on"));
            case TEXT -> quoted(value);
            case NUMBER_OR_TEXT -> value.matches("\\d+") ? value : quoted(value);
        };
    }

    private String set(String key, String literal) {
        Optional<Span> old = field(key);
        if (old.isPresent()) {
            return text.substring(0, old.get().value())
                    + literal
                    + text.substring(old.get().end());
        }
        String added = quoted(key) + ": " + literal;
        if (fields.isEmpty()) {
            int open = text.indexOf('{') + 1;
            return text.substring(0, open) + "\n  " + added + "\n" + text.substring(text.indexOf('}', open));
        }
        int end = fields.get(fields.size() - 1).end();
        return text.substring(0, end) + "," + blanksBefore(fields.get(0).start()) + added + text.substring(end);
    }

    /** The text without a setting. */
    public String without(Setting<?> setting) {
        Optional<Span> old = field(setting.key());
        if (old.isEmpty()) {
            return text;
        }
        int at = fields.indexOf(old.get());
        boolean isLast = at == fields.size() - 1;
        int from = isLast && at > 0 ? fields.get(at - 1).end() : old.get().start();
        int to = isLast ? old.get().end() : fields.get(at + 1).start();
        return text.substring(0, from) + text.substring(to);
    }

    private Optional<Span> field(String key) {
        return fields.stream().filter(field -> field.name().equals(key)).findFirst();
    }

    /** As the other fields are set off from each other. */
    private String blanksBefore(int offset) {
        int start = offset;
        while (Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, offset);
    }

    private static String quoted(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }
}
