package io.github.quizraft.annotate;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;

/**
 * Marks as one JSON document, or as one line each. Fields are only ever added; if one should change its meaning,
 * {@code version} is raised. {@code docs/annotate.schema.json} describes it.
 */
public final class JsonNotation implements Notation {
    private static final int VERSION = 1;

    private final boolean isLines;
    private String file = "";
    private boolean isFirstFile = true;
    private boolean isFirstSpan = true;

    private JsonNotation(boolean isLines) {
        this.isLines = isLines;
    }

    /** A document with the marks of all files in it. */
    public static JsonNotation document() {
        return new JsonNotation(false);
    }

    /** An object on a line for each mark. */
    public static JsonNotation lines() {
        return new JsonNotation(true);
    }

    @Override
    public String begin() {
        return isLines ? "" : "{\"version\":" + VERSION + ",\"files\":[";
    }

    @Override
    public String beginFile(String name) {
        file = name;
        isFirstSpan = true;
        String before = isFirstFile ? "\n" : ",\n";
        isFirstFile = false;
        String named = JsonText.line(new JsonObject().put("file", name));
        return isLines ? "" : before + named.substring(0, named.length() - 1) + ",\"spans\":[";
    }

    @Override
    public String mark(Mark mark) {
        JsonObject object = new JsonObject();
        if (isLines) {
            object.put("file", file);
        }
        object.put("start", mark.start().offset())
                .put("end", mark.end().offset())
                .put("line", mark.start().line())
                .put("column", mark.start().column())
                .put("endLine", mark.end().line())
                .put("endColumn", mark.end().column())
                .put("text", mark.text())
                .put("match", mark.match())
                .put("form", mark.hit().form())
                .put("id", mark.term().id().value())
                .put("term", mark.term().name())
                .put("definition", mark.term().definition().brief())
                .put(
                        "also",
                        mark.hits().stream()
                                .skip(1)
                                .map(hit -> hit.term().id().value())
                                .toList());
        String before = isLines ? "" : isFirstSpan ? "\n" : ",\n";
        isFirstSpan = false;
        return before + JsonText.line(object) + (isLines ? "\n" : "");
    }

    @Override
    public String endFile() {
        return isLines ? "" : isFirstSpan ? "]}" : "\n]}";
    }

    @Override
    public String end() {
        return isLines ? "" : "\n]}\n";
    }
}
