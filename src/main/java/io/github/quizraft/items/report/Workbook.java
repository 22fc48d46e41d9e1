package io.github.quizraft.items.report;

import io.github.quizraft.items.GroupReport;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;

/**
 * All tables of the report as one file for a spreadsheet (Office Open XML). Texts are cells of text, so none can be taken
 * for a formula.
 */
public final class Workbook {
    /** The library wants a version with a point. It is no number of ours, so that the file stays the same. */
    private static final String VERSION = "1.0";

    private static final String CREATED = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">[^<]*</dcterms:created>";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /** The first moment that a zip file can name. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Workbook() {}

    /** Writes the file: the same bytes for the same report. */
    public static void write(GroupReport report, OutputStream out) throws IOException {
        // What the library writes can only be read from its end, which takes a file.
        Path draft = Files.createTempFile("quizraft", ".xlsx");
        try {
            try (OutputStream bytes = Files.newOutputStream(draft);
                    org.dhatim.fastexcel.Workbook book =
                            new org.dhatim.fastexcel.Workbook(bytes, "quizraft", VERSION)) {
                for (SheetKind kind : SheetKind.values()) {
                    write(kind.of(report), book);
                }
            }
            timeless(draft, out);
        } finally {
            Files.delete(draft);
        }
    }

    private static void write(Sheet sheet, org.dhatim.fastexcel.Workbook book) throws IOException {
        Worksheet target = book.newWorksheet(sheet.name());
        for (int column = 0; column < sheet.heads().size(); column++) {
            target.value(0, column, sheet.heads().get(column));
            target.style(0, column).bold().set();
            target.width(column, width(sheet, column));
            for (int row = 0; row < sheet.rows().size(); row++) {
                put(target, row + 1, column, sheet.rows().get(row).get(column));
            }
        }
        target.freezePane(0, 1);
        target.finish();
    }

    private static void put(Worksheet target, int row, int column, Cell cell) {
        if (cell instanceof Cell.Figure number) {
            target.value(row, column, number.value());
        } else if (cell instanceof Cell.Text text) {
            target.value(row, column, Safe.text(text.text()));
        }
    }

    private static int width(Sheet sheet, int column) {
        int longest = sheet.rows().stream()
                .mapToInt(row ->
                        row.get(column) instanceof Cell.Text text ? text.text().length() : NARROWEST)
                .max()
                .orElse(NARROWEST);
        int needed = Math.max(longest, sheet.heads().get(column).length()) + 2;
        return Math.min(WIDEST, Math.max(NARROWEST, needed));
    }

    /** The library writes down when it ran, which would make every file another. */
    private static void timeless(Path book, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipFile file = new ZipFile(book.toFile())) {
            for (ZipEntry entry : Collections.list(file.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                zip.putNextEntry(same);
                byte[] part = file.getInputStream(entry).readAllBytes();
                zip.write(entry.getName().equals("docProps/core.xml") ? withoutTime(part) : part);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static byte[] withoutTime(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll(CREATED, "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
