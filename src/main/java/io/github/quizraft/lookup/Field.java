package io.github.quizraft.lookup;

import java.util.List;
import java.util.function.Function;

/**
 * Something that can be said of an entry that was found.
 *
 * @param name as options and outputs name it; a dot leads into an object
 * @param isList whether there may be several values
 * @param values what it says; empty if there is nothing to say
 */
public record Field(String name, boolean isList, Function<Found, List<String>> values) {
    /** Its values as one text. */
    public String text(Found found) {
        return String.join("; ", values.apply(found));
    }
}
