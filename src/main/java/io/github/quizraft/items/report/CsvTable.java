package io.github.quizraft.items.report;

import io.github.quizraft.items.GroupReport;
import io.github.quizraft.safe.Csv;

/** One table of the report as RFC 4180 has it: UTF-8, a row of names first. */
public final class CsvTable {
    private CsvTable() {}

    /** The table. */
    public static String of(GroupReport report, SheetKind kind) {
        Sheet sheet = kind.of(report);
        StringBuilder out = new StringBuilder(Csv.row(sheet.heads()));
        sheet.rows()
                .forEach(row ->
                        out.append(Csv.row(row.stream().map(CsvTable::field).toList())));
        return out.toString();
    }

    private static String field(Cell cell) {
        if (cell instanceof Cell.Figure number) {
            return number.value().toPlainString();
        }
        return cell instanceof Cell.Text text ? Csv.field(text.text()) : "";
    }
}
