package io.github.quizraft.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object to be written, with its fields in the order in which they were added. */
public final class JsonObject {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    public JsonObject put(String name, String text) {
        return add(name, text);
    }

    public JsonObject put(String name, Number number) {
        return add(name, number);
    }

    public JsonObject put(String name, boolean flag) {
        return add(name, flag);
    }

    public JsonObject put(String name, JsonObject object) {
        return add(name, object);
    }

    /** A list of texts, numbers, objects or lists. */
    public JsonObject put(String name, List<?> list) {
        return add(name, list);
    }

    /** A text if there is one. */
    public JsonObject put(String name, Optional<String> text) {
        text.ifPresent(each -> add(name, each));
        return this;
    }

    Map<String, Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    private JsonObject add(String name, Object value) {
        fields.put(name, value);
        return this;
    }
}
