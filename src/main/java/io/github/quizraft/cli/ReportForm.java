package io.github.quizraft.cli;

import io.github.quizraft.items.GroupReport;
import io.github.quizraft.items.report.CsvTable;
import io.github.quizraft.items.report.GroupSections;
import io.github.quizraft.items.report.JsonGroupReport;
import io.github.quizraft.items.report.SheetKind;
import io.github.quizraft.items.report.Workbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What the report of a group quiz is written as. */
enum ReportForm {
    TEXT,
    JSON,
    CSV,
    XLSX,
    HTML;

    /**
     * Writes a report.
     *
     * @param table which one CSV has
     * @param explained whether a text says what its numbers mean
     */
    void write(GroupReport report, SheetKind table, boolean explained, OutputStream out) throws IOException {
        if (this == XLSX) {
            Workbook.write(report, out);
        } else {
            out.write(text(report, table, explained).getBytes(StandardCharsets.UTF_8));
        }
    }

    private String text(GroupReport report, SheetKind table, boolean explained) {
        return switch (this) {
            case JSON -> JsonGroupReport.text(report) + "\n";
            case CSV -> CsvTable.of(report, table);
            case HTML -> GroupSections.of(report).html();
            case TEXT, XLSX ->
                GroupSections.of(report).text(ReportPrinter.FILE, explained).plain() + "\n";
        };
    }
}
