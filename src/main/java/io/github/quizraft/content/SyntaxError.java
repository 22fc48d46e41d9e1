package io.github.quizraft.content;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/**
 * What keeps a text from being JSON, in the words of someone who writes questions.
 *
 * @param place where to look
 * @param message what is wrong there
 */
record SyntaxError(Place place, String message) {
    static final String AFTER_THE_END = "there is more text after the end of the object";

    static final String HALF_A_CHARACTER = "half a character in it: of \\ud800 to \\udfff, two belong together";

    static SyntaxError of(JsonProcessingException e, JsonParser parser, String text) {
        return e instanceof StreamConstraintsException
                ? tooLarge(String.valueOf(e.getOriginalMessage()), parser)
                : new BrokenJson(text, parser, e).error();
    }

    private static SyntaxError tooLarge(String complaint, JsonParser parser) {
        String message;
        if (complaint.startsWith("Document nesting depth")) {
            message = "nested more than " + JsonReader.MAX_DEPTH + " levels deep";
        } else if (complaint.startsWith("String value length")) {
            message = "a text is longer than " + JsonReader.MAX_TEXT + " characters";
        } else if (complaint.startsWith("Name length")) {
            message = "a field name is longer than " + JsonReader.MAX_NAME + " characters";
        } else if (complaint.startsWith("Number value length")) {
            message = "a number is longer than " + JsonReader.MAX_NUMBER + " digits";
        } else if (complaint.startsWith("Token count")) {
            message = "the file has more than " + JsonReader.MAX_TOKENS + " values; split it";
        } else {
            message = "the file is too large; split it";
        }
        boolean isToken = complaint.startsWith("String") || complaint.startsWith("Document nesting");
        var place = isToken ? parser.currentTokenLocation() : parser.currentLocation();
        return new SyntaxError(new Place(Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr())), message);
    }
}
