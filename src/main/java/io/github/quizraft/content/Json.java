package io.github.quizraft.content;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands. */
sealed interface Json {
    Place place();

    /** What it is, in an author's words. */
    String described();

    /**
     * An object.
     *
     * @param fields in the order of the file
     */
    record Obj(Place place, Map<String, Field> fields) implements Json {
        @Override
        public String described() {
            return "an object";
        }
    }

    /**
     * A field of an object.
     *
     * @param place where its name stands
     * @param value what it holds
     */
    record Field(Place place, Json value) {}

    record Arr(Place place, List<Json> items) implements Json {
        @Override
        public String described() {
            return "a list";
        }
    }

    record Str(Place place, String text) implements Json {
        @Override
        public String described() {
            return "a text";
        }
    }

    record Num(Place place, double value, boolean whole) implements Json {
        @Override
        public String described() {
            return "a number";
        }
    }

    record Bool(Place place, boolean value) implements Json {
        @Override
        public String described() {
            return value ? "true" : "false";
        }
    }

    record Null(Place place) implements Json {
        @Override
        public String described() {
            return "null";
        }
    }
}
