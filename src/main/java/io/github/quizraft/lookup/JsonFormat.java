package io.github.quizraft.lookup;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Results as one JSON document, or as one line each. Fields are only ever added; if one should change its meaning,
 * {@code version} is raised. {@code docs/lookup.schema.json} describes it.
 */
public final class JsonFormat implements Format {
    private static final int VERSION = 1;

    private final List<Field> fields;
    private final boolean isLines;
    private boolean isFirst = true;

    private JsonFormat(List<Field> fields, boolean isLines) {
        this.fields = fields;
        this.isLines = isLines;
    }

    /** A document with all results in it. */
    public static JsonFormat document(List<Field> fields) {
        return new JsonFormat(fields, false);
    }

    /** An object on a line for each result. */
    public static JsonFormat lines(List<Field> fields) {
        return new JsonFormat(fields, true);
    }

    @Override
    public String begin() {
        return isLines ? "" : "{\"version\":" + VERSION + ",\"results\":[";
    }

    @Override
    public String result(Result result) {
        JsonObject object = new JsonObject()
                .put("query", result.query())
                .put("found", result.found().stream().map(this::found).toList())
                .put("suggestions", result.suggestions());
        String before = isLines ? "" : isFirst ? "\n" : ",\n";
        isFirst = false;
        return before + JsonText.line(object) + (isLines ? "\n" : "");
    }

    @Override
    public String end() {
        return isLines ? "" : "\n]}\n";
    }

    private JsonObject found(Found found) {
        JsonObject object = new JsonObject();
        Map<String, JsonObject> inner = new LinkedHashMap<>();
        for (Field field : fields) {
            int dot = field.name().indexOf('.');
            if (dot < 0) {
                put(object, field.name(), field, found);
            } else {
                String outer = field.name().substring(0, dot);
                JsonObject within = inner.computeIfAbsent(outer, any -> new JsonObject());
                object.put(outer, within);
                put(within, field.name().substring(dot + 1), field, found);
            }
        }
        return object;
    }

    /** A single value that there is not is left out; a list is there in any case. */
    private static void put(JsonObject object, String name, Field field, Found found) {
        List<String> values = field.values().apply(found);
        if (field.isList()) {
            object.put(name, values);
        } else {
            object.put(name, values.stream().findFirst());
        }
    }
}
