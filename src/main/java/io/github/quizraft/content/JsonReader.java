package io.github.quizraft.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON into a tree that keeps places. Limits keep a hostile or broken file from using up the machine. */
final class JsonReader {
    /** The largest file read, in bytes: room for some 20,000 questions. */
    static final int MAX_LENGTH = 64_000_000;

    static final int MAX_DEPTH = 64;
    static final int MAX_TEXT = 100_000;
    static final int MAX_NAME = 1_000;
    static final int MAX_NUMBER = 100;
    static final int MAX_TOKENS = 8_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_TEXT)
                    .maxNameLength(MAX_NAME)
                    .maxNumberLength(MAX_NUMBER)
                    .maxTokenCount(MAX_TOKENS)
                    .maxDocumentLength(MAX_LENGTH)
                    .build())
            // A table of names shared by all files would be state, and open to names that collide on purpose.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final Problems problems;
    /** Only an escape can put half a character into a text: what is left of it in a file is no UTF-8. */
    private boolean hasEscapes;

    JsonReader(Problems problems) {
        this.problems = problems;
    }

    /** The tree, or empty when the text is no JSON; what is wrong is then in the problems. */
    Optional<Json> read(String text) {
        hasEscapes = text.contains("\\u");
        try (JsonParser parser = FACTORY.createParser(text)) {
            return read(parser, text);
        } catch (IOException e) {
            problems.add(Place.START, "cannot be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Json> read(JsonParser parser, String text) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add(Place.START, "the file is empty; expected an object, { ... }");
                return Optional.empty();
            }
            Json json = value(parser);
            if (parser.nextToken() == null) {
                return Optional.of(json);
            }
            problems.add(place(parser), SyntaxError.AFTER_THE_END);
        } catch (JsonProcessingException e) {
            SyntaxError error = SyntaxError.of(e, parser, text);
            problems.add(error.place(), error.message());
        }
        return Optional.empty();
    }

    private Json value(JsonParser parser) throws IOException {
        Place place = place(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> array(parser, place);
            case VALUE_STRING -> text(parser, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getText());
            case VALUE_TRUE -> new Json.Bool(place, true);
            case VALUE_FALSE -> new Json.Bool(place, false);
            default -> new Json.Null(place);
        };
    }

    private Json text(JsonParser parser, Place place) throws IOException {
        String text = parser.getText();
        if (hasEscapes && hasHalfACharacter(text)) {
            problems.add(place, "this text has " + SyntaxError.HALF_A_CHARACTER);
        }
        return new Json.Str(place, text);
    }

    private Json object(JsonParser parser, Place place) throws IOException {
        Map<String, Json.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place namePlace = place(parser);
            parser.nextToken();
            Json.Field earlier = fields.putIfAbsent(name, new Json.Field(namePlace, value(parser)));
            if (earlier != null) {
                problems.add(
                        namePlace,
                        "field " + Words.quoted(name) + " occurs twice; it stands in line "
                                + earlier.place().line() + " already");
            }
        }
        return new Json.Obj(place, fields);
    }

    private Json array(JsonParser parser, Place place) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(parser));
        }
        return new Json.Arr(place, items);
    }

    private static boolean hasHalfACharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static Place place(JsonParser parser) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }
}
