package io.github.quizraft.safe;

import java.util.List;

/** Text as it may stand in a table as RFC 4180 has it, and harmless to a spreadsheet. */
public final class Csv {
    private Csv() {}

    /** A text as a field, without controls. */
    public static String field(String raw) {
        String text = Formula.defused(Safe.text(raw));
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** Fields as a row; numbers need not be made fields first. */
    public static String row(List<String> fields) {
        return String.join(",", fields) + "\r\n";
    }
}
