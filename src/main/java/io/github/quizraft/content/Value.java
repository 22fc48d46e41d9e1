package io.github.quizraft.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value and what to call it. Each method says what the value should be; if it is something else, that becomes a
 * problem, and reading goes on with a harmless value.
 *
 * @param name of the field
 * @param isEntry whether this is an entry of the list that the field holds, and not all of it
 * @param json what the file has
 * @param problems where to report
 */
record Value(String name, boolean isEntry, Json json, Problems problems) {
    /** More than any list here has entries, and small enough for an int. */
    static final int MANY = 1_000_000;

    /** Ids go into the log, where spaces, equals signs and slashes have a meaning of their own. */
    static final String ID_IN_WORDS = "made of letters, digits, dots, hyphens and underscores";

    /** What to call it in a message. */
    String label() {
        return (isEntry ? "an entry of " : "") + Words.quoted(name);
    }

    boolean isNull() {
        return json instanceof Json.Null;
    }

    String text() {
        if (json instanceof Json.Str str) {
            return str.text();
        }
        wrong("a text");
        return "";
    }

    /** A text that is more than blanks. */
    String filled() {
        String text = text();
        if (json instanceof Json.Str && text.isBlank()) {
            problem(label() + " must not be empty");
        }
        return text;
    }

    Reference id() {
        String text = filled();
        if (text.isBlank() || isId(text)) {
            return new Reference(text.strip(), json.place());
        }
        problem(label() + " must be an id, " + ID_IN_WORDS + ", but is " + json.described());
        return new Reference("", json.place());
    }

    boolean flag() {
        if (json instanceof Json.Bool bool) {
            return bool.value();
        }
        wrong("true or false");
        return false;
    }

    /** A number that can be typed: of at most twelve digits before the point. */
    double number() {
        if (!(json instanceof Json.Num num)) {
            wrong("a number");
        } else if (Math.abs(num.value()) >= 1e12) {
            wrong("a number of at most twelve digits");
        } else {
            return num.value();
        }
        return 0;
    }

    int whole(int min, int max) {
        if (json instanceof Json.Num num) {
            double value = num.value();
            if (value == Math.rint(value) && value >= min && value <= max) {
                return (int) value;
            }
        }
        wrong("a whole number from " + min + " to " + max);
        return min;
    }

    /** A figure as its document gives it: a number, or words. */
    String figure() {
        return json instanceof Json.Num num ? num.digits() : filled();
    }

    List<Value> entries() {
        List<Value> entries = new ArrayList<>();
        if (json instanceof Json.Arr arr) {
            for (Json item : arr.items()) {
                entries.add(new Value(name, true, item, problems));
            }
        } else {
            wrong("a list");
        }
        return entries;
    }

    /**
     * A field of an object whose field names are ids.
     *
     * @param id its name
     * @param value what it holds
     */
    record Named(Reference id, Value value) {}

    /** For an object whose field names are ids. */
    List<Named> byId() {
        List<Named> all = new ArrayList<>();
        if (json instanceof Json.Obj obj) {
            for (Map.Entry<String, Json.Field> entry : obj.fields().entrySet()) {
                String id = entry.getKey();
                Json.Field field = entry.getValue();
                if (!isId(id)) {
                    problems.add(field.place(), Words.quoted(id) + " must be an id, " + ID_IN_WORDS);
                }
                all.add(new Named(
                        new Reference(isId(id) ? id : "", field.place()),
                        new Value(id, false, field.value(), problems)));
            }
        } else {
            wrong("an object");
        }
        return all;
    }

    /** One of a few words; empty if it is none of them. */
    Optional<String> oneOf(Collection<String> words) {
        if (json instanceof Json.Str str && words.contains(str.text())) {
            return Optional.of(str.text());
        }
        String expected = label() + " must be one of " + String.join(", ", words) + ", but is " + json.described();
        problem(json instanceof Json.Str str ? expected + Words.didYouMean(str.text(), words) : expected);
        return Optional.empty();
    }

    void problem(String message) {
        problem(Problem.Kind.FORM, message);
    }

    void problem(Problem.Kind kind, String message) {
        problems.add(kind, json.place(), message);
    }

    static boolean isId(String text) {
        int first = text.isEmpty() ? ' ' : text.codePointAt(0);
        return isLetterOrNumber(first) && isIdFrom(text, Character.charCount(first));
    }

    /** A plain loop: thousands of ids pass here before anything can be shown. */
    private static boolean isIdFrom(String text, int start) {
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c != '-' && c != '.' && c != '_' && !isLetterOrNumber(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** As Unicode has them: also the numbers that are no digits. */
    private static boolean isLetterOrNumber(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private void wrong(String expected) {
        problem(label() + " must be " + expected + ", but is " + json.described());
    }
}
