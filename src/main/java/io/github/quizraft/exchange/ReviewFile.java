package io.github.quizraft.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.quizraft.files.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * A log of answers as CSV (RFC 4180, UTF-8): {@code card_id}, {@code review_time} in milliseconds since 1970 UTC,
 * {@code review_rating} 1 to 4, and perhaps {@code review_duration} in milliseconds. It is read row by row, so its length
 * does not matter.
 *
 * @param path where it is
 * @param latest no answer can be later
 */
public record ReviewFile(Path path, Instant latest) {
    private static final int LONGEST_FIELD = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How much of the file is reported at once. */
    private static final int REPORTED_ROWS = 1 << 12;

    /**
     * Goes through all of it.
     *
     * @param answers takes each answer
     * @param done is told now and then how many bytes were read
     * @throws UnreadableLogException if it cannot be read, or a row is no row of a log
     */
    public Reading read(Consumer<LoggedReview> answers, LongConsumer done) {
        if (Files.isDirectory(path)) {
            throw new UnreadableLogException(path + " is a folder; name a file");
        }
        try (Counted bytes = new Counted(Files.newInputStream(path));
                BufferedReader text =
                        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), 1 << 16);
                CsvReader<CsvRecord> csv = reader(text)) {
            Iterator<CsvRecord> records = csv.iterator();
            return rows(records, answers, () -> done.accept(bytes.count()));
        } catch (CharacterCodingException e) {
            throw notUtf8(e);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException ? notUtf8(e) : unreadable(e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Reading rows(Iterator<CsvRecord> records, Consumer<LoggedReview> answers, Runnable report) {
        if (!hasNext(records, 1)) {
            throw new UnreadableLogException(
                    path + " is empty; its first line must name the columns card_id, review_time and review_rating");
        }
        long line = 1;
        try {
            Header header = Header.of(records.next().getFields());
            Rows rows = new Rows(header, latest);
            long taken = 0;
            while (hasNext(records, line + 1)) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                var answer = rows.answer(row.getFields(), line);
                if (answer.isPresent()) {
                    answers.accept(answer.get());
                    taken++;
                }
                if (line % REPORTED_ROWS == 0) {
                    report.run();
                }
            }
            return new Reading(taken, rows.remarks(), header.ignored());
        } catch (BadRowException e) {
            throw new UnreadableLogException(path + ":" + line + ": " + e.getMessage(), e);
        }
    }

    private boolean hasNext(Iterator<CsvRecord> records, long line) {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            throw new UnreadableLogException(
                    path + ":" + line + ": from here on the file is no CSV; is a quotation mark never closed?", e);
        }
    }

    /** Spreadsheets write semicolons where the comma divides numbers. */
    private static CsvReader<CsvRecord> reader(BufferedReader text) throws IOException {
        text.mark(LONGEST_FIELD);
        if (text.read() == BYTE_ORDER_MARK) {
            text.mark(LONGEST_FIELD);
        } else {
            text.reset();
        }
        char[] start = new char[1 << 12];
        int length = Math.max(0, text.read(start));
        text.reset();
        String first = new String(start, 0, length).lines().findFirst().orElse("");
        char separator = first.contains(",") ? ',' : first.contains(";") ? ';' : first.contains("\t") ? '\t' : ',';
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text);
    }

    private UnreadableLogException notUtf8(Exception e) {
        return new UnreadableLogException(path + " is no text in UTF-8; save it as CSV in UTF-8", e);
    }

    private UnreadableLogException unreadable(Exception e) {
        return new UnreadableLogException(path + " cannot be read: " + Refusal.reason(e), e);
    }

    /** Counts what goes by. */
    private static final class Counted extends java.io.FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        long count() {
            return count;
        }

        @Override
        public int read() throws IOException {
            int octet = in.read();
            count += octet < 0 ? 0 : 1;
            return octet;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
