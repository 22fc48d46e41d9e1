package io.github.quizraft.lookup;

import io.github.quizraft.safe.Safe;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A row for each entry and a column for each field, with a heading. What was not found has no row. Several values of a
 * field are joined by semicolons.
 */
public final class TableFormat implements Format {
    private final List<Field> fields;
    private final String separator;
    private final String lineEnd;
    private final UnaryOperator<String> cell;

    private TableFormat(List<Field> fields, String separator, String lineEnd, UnaryOperator<String> cell) {
        this.fields = fields;
        this.separator = separator;
        this.lineEnd = lineEnd;
        this.cell = cell;
    }

    /** Tabs between columns, and none within a cell. */
    public static TableFormat tsv(List<Field> fields) {
        return new TableFormat(fields, "\t", "\n", text -> text);
    }

    /** Comma-separated values as in RFC 4180, safe to open in a spreadsheet. */
    public static TableFormat csv(List<Field> fields) {
        return new TableFormat(fields, ",", "\r\n", TableFormat::quoted);
    }

    @Override
    public String begin() {
        return fields.stream().map(Field::name).collect(Collectors.joining(separator)) + lineEnd;
    }

    @Override
    public String result(Result result) {
        return result.found().stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Found found) {
        return fields.stream()
                        .map(field -> cell.apply(Safe.line(field.text(found))))
                        .collect(Collectors.joining(separator))
                + lineEnd;
    }

    /** A spreadsheet would calculate what begins like a formula; an apostrophe makes it text. */
    private static String quoted(String text) {
        String plain = !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean needsQuotes = plain.contains(",") || plain.contains("\"") || !plain.equals(plain.strip());
        return needsQuotes ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
