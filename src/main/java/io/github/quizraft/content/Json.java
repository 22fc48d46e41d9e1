package io.github.quizraft.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows where it stands. */
sealed interface Json {
    Place place();

    /** What it is, in an author's words. */
    String described();

    /** What a field holds; empty if there is no such field, or this is no object. */
    default Optional<Json> field(String name) {
        return Optional.empty();
    }

    /** The entries of a list; empty if this is none. */
    default List<Json> items() {
        return List.of();
    }

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

        @Override
        public Optional<Json> field(String name) {
            Field field = fields.get(name);
            return field == null ? Optional.empty() : Optional.of(field.value());
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
            return "the text " + Words.quoted(text);
        }
    }

    /**
     * A number.
     *
     * @param digits as the file has them
     */
    record Num(Place place, String digits) implements Json {
        double value() {
            return Double.parseDouble(digits);
        }

        /** Also {@code 2.0} and {@code 2e0}: JSON does not tell them from 2. */
        boolean isWhole() {
            double value = value();
            return value == Math.rint(value) && !Double.isInfinite(value);
        }

        @Override
        public String described() {
            return "the number " + digits;
        }
    }

    record Bool(Place place, boolean value) implements Json {
        @Override
        public String described() {
            return String.valueOf(value);
        }
    }

    record Null(Place place) implements Json {
        @Override
        public String described() {
            return "null";
        }
    }
}
