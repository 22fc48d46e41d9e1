package io.github.quizraft.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object of one line, read: a message or a line of a journal. A field of another type than asked for is as good as
 * none. Limits keep a hostile line from using up the machine.
 */
public final class JsonFields {
    private static final int MOST_DEPTH = 8;
    private static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 30;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(LONGEST_NAME)
                    .maxNumberLength(LONGEST_NUMBER)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // A table of names shared by all lines would be state, and open to names that collide on purpose.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final Map<String, Object> fields;

    private JsonFields(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** The fields of an object; empty if the text is anything else. */
    public static Optional<JsonFields> read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            JsonFields fields = object(parser);
            return parser.nextToken() == null ? Optional.of(fields) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The names of all fields. */
    public Set<String> names() {
        return fields.keySet();
    }

    public Optional<String> text(String name) {
        return value(name, String.class);
    }

    /** A whole number. */
    public Optional<Long> number(String name) {
        return value(name, Long.class);
    }

    public Optional<Boolean> flag(String name) {
        return value(name, Boolean.class);
    }

    /** A list of texts and nothing else. */
    public Optional<List<String>> texts(String name) {
        return list(name, String.class);
    }

    /** A list of whole numbers and nothing else. */
    public Optional<List<Long>> numbers(String name) {
        return list(name, Long.class);
    }

    public Optional<JsonFields> object(String name) {
        return value(name, JsonFields.class);
    }

    /** A list of objects and nothing else. */
    public Optional<List<JsonFields>> objects(String name) {
        return list(name, JsonFields.class);
    }

    private <T> Optional<T> value(String name, Class<T> type) {
        return Optional.ofNullable(fields.get(name)).filter(type::isInstance).map(type::cast);
    }

    private <T> Optional<List<T>> list(String name, Class<T> type) {
        return value(name, List.class)
                .map(list -> (List<?>) list)
                .filter(list -> list.stream().allMatch(type::isInstance))
                .map(list -> list.stream().map(type::cast).toList());
    }

    private static JsonFields object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return new JsonFields(fields);
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                yield List.copyOf(items);
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> Optional.empty();
        };
    }
}
