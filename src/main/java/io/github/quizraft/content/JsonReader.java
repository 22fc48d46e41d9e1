package io.github.quizraft.content;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads JSON into a tree that keeps places. Limits keep a hostile or broken file from using up the machine. */
final class JsonReader {
    /** Largest file read, in characters; the largest real bank is a thousandth of it. */
    static final int MAX_LENGTH = 64_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1_000_000)
                    .maxNameLength(1_000)
                    .maxNumberLength(100)
                    .maxTokenCount(5_000_000)
                    .maxDocumentLength(MAX_LENGTH)
                    .build())
            .build();

    private final Problems problems;

    JsonReader(Problems problems) {
        this.problems = problems;
    }

    /** The tree, or empty when the text is no JSON; what is wrong is then in the problems. */
    Optional<Json> read(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                problems.add(Place.START, "the file is empty; expected a JSON object");
                return Optional.empty();
            }
            Json json = value(parser);
            if (parser.nextToken() != null) {
                problems.add(place(parser), "unexpected text after the end of the JSON object");
            }
            return Optional.of(json);
        } catch (StreamConstraintsException e) {
            problems.add(place(e.getLocation()), "too large or too deeply nested: " + e.getOriginalMessage());
        } catch (JsonProcessingException e) {
            problems.add(place(e.getLocation()), "not valid JSON: " + firstSentence(e.getOriginalMessage()));
        } catch (IOException e) {
            problems.add(Place.START, "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    private Json value(JsonParser parser) throws IOException {
        Place place = place(parser);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, place);
            case START_ARRAY -> array(parser, place);
            case VALUE_STRING -> new Json.Str(place, parser.getText());
            case VALUE_NUMBER_INT -> new Json.Num(place, parser.getDoubleValue(), true);
            case VALUE_NUMBER_FLOAT -> new Json.Num(place, parser.getDoubleValue(), false);
            case VALUE_TRUE -> new Json.Bool(place, true);
            case VALUE_FALSE -> new Json.Bool(place, false);
            default -> new Json.Null(place);
        };
    }

    private Json object(JsonParser parser, Place place) throws IOException {
        Map<String, Json.Field> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place namePlace = place(parser);
            parser.nextToken();
            Json.Field field = new Json.Field(namePlace, value(parser));
            Json.Field earlier = fields.putIfAbsent(name, field);
            if (earlier != null) {
                problems.add(
                        namePlace,
                        "field \"" + name + "\" occurs twice; it stands in line "
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

    private static Place place(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    private static Place place(JsonLocation location) {
        return location == null
                ? Place.START
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static String firstSentence(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }
}
