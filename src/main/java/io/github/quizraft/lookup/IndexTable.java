package io.github.quizraft.lookup;

import io.github.quizraft.index.Entry;
import io.github.quizraft.safe.Safe;
import java.util.ArrayList;
import java.util.List;

/** A table as {@link TableFormat#tsv} makes it, of the fields that an index has. */
public final class IndexTable implements IndexAnswers.Shape {
    /** The columns of a table for which none were chosen. */
    public static final List<String> USUAL = List.of("query", "id", "term", "match", "definition.short");

    private static final List<String> COLUMNS = List.of("query", "match", "form", "id", "term", "definition.short");

    private final List<String> columns;

    IndexTable(List<String> columns) {
        this.columns = columns;
    }

    /** The columns with these names, whatever their case; empty if an index lacks one of them. */
    public static List<String> named(String[] names) {
        List<String> columns = new ArrayList<>(names.length);
        for (String name : names) {
            for (String column : COLUMNS) {
                if (column.equalsIgnoreCase(name)) {
                    columns.add(column);
                }
            }
        }
        return columns.size() == names.length ? columns : List.of();
    }

    @Override
    public String begin() {
        return String.join("\t", columns) + "\n";
    }

    @Override
    public String result(String query, List<Entry> found) {
        StringBuilder rows = new StringBuilder();
        for (Entry entry : found) {
            for (int i = 0; i < columns.size(); i++) {
                rows.append(i == 0 ? "" : "\t").append(Safe.line(cell(columns.get(i), query, entry)));
            }
            rows.append('\n');
        }
        return rows.toString();
    }

    @Override
    public String end() {
        return "";
    }

    private static String cell(String column, String query, Entry entry) {
        return switch (column) {
            case "query" -> query;
            case "match" -> entry.match().label();
            case "form" -> entry.form();
            case "id" -> entry.id();
            case "term" -> entry.term();
            default -> entry.brief();
        };
    }
}
