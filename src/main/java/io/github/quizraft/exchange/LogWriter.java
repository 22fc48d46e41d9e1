package io.github.quizraft.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.quizraft.safe.Formula;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a log of answers row by row, with the columns that {@link ReviewFile} and other programs read. */
public final class LogWriter {
    private final CsvWriter csv;

    private LogWriter(CsvWriter csv) {
        this.csv = csv;
    }

    /** Begins with the names of the columns. The stream stays the caller's to close. */
    public static LogWriter begin(OutputStream out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
        csv.writeRecord(Column.titles());
        return new LogWriter(csv);
    }

    /**
     * One answer.
     *
     * @param before what the card was before it
     */
    public void write(LoggedReview answer, State before) {
        csv.writeRecord(
                Formula.defused(Safe.line(answer.card().value())),
                Long.toString(answer.at().toEpochMilli()),
                Integer.toString(answer.grade().value()),
                Integer.toString(before.number),
                Long.toString(answer.took().toMillis()));
    }

    /** Writes what is still held back. */
    public void end() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a card may be, with the number that stands for it. */
    public enum State {
        NEW(0),
        LEARNING(1),
        REVIEW(2),
        RELEARNING(3);

        private final int number;

        State(int number) {
            this.number = number;
        }
    }
}
