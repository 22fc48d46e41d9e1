package io.github.quizraft.lookup;

import io.github.quizraft.json.JsonString;
import java.util.List;

/** What stands around the entries found: one document for all queries, or a line for each. */
final class JsonFrame {
    private static final int VERSION = 1;

    private final boolean isLines;
    private boolean isFirst = true;

    private JsonFrame(boolean isLines) {
        this.isLines = isLines;
    }

    static JsonFrame document() {
        return new JsonFrame(false);
    }

    static JsonFrame lines() {
        return new JsonFrame(true);
    }

    String begin() {
        return isLines ? "" : "{\"version\":" + VERSION + ",\"results\":[";
    }

    /** What was found for a query; the entries are JSON already. */
    String result(String query, List<String> found) {
        StringBuilder out = new StringBuilder();
        if (!isLines) {
            out.append(isFirst ? "\n" : ",\n");
        }
        isFirst = false;
        out.append("{\"query\":").append(JsonString.of(query)).append(",\"found\":[");
        out.append(String.join(",", found)).append("]}");
        return isLines ? out.append('\n').toString() : out.toString();
    }

    String end() {
        return isLines ? "" : "\n]}\n";
    }
}
