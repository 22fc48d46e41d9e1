package io.github.quizraft.lookup;

import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Results as one JSON document, or as one line each. Fields are only ever added; if one should change its meaning,
 * {@code version} is raised. {@code docs/lookup.schema.json} describes it.
 */
public final class JsonFormat implements Format {
    private final List<Field> fields;
    private final JsonFrame frame;

    private JsonFormat(List<Field> fields, JsonFrame frame) {
        this.fields = fields;
        this.frame = frame;
    }

    /** A document with all results in it. */
    public static JsonFormat document(List<Field> fields) {
        return new JsonFormat(fields, JsonFrame.document());
    }

    /** An object on a line for each result. */
    public static JsonFormat lines(List<Field> fields) {
        return new JsonFormat(fields, JsonFrame.lines());
    }

    /** Entries as objects on one line each, without what a query has to do with them. */
    public static Function<Term, String> entries() {
        List<Field> fields = new Fields(Map.of())
                .ofEntry().stream()
                        .filter(field ->
                                !field.name().equals("match") && !field.name().equals("form"))
                        .toList();
        JsonFormat format = lines(fields);
        return term -> JsonText.line(format.found(new Found("", new Hit(term, Match.NAME, term.name()), false)));
    }

    @Override
    public String begin() {
        return frame.begin();
    }

    @Override
    public String result(Result result) {
        return frame.result(
                result.query(),
                result.found().stream().map(this::found).map(JsonText::line).toList());
    }

    @Override
    public String end() {
        return frame.end();
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
