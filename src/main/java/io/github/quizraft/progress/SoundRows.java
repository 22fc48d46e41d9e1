package io.github.quizraft.progress;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the rows of the log that can be believed, and keeps a list of the others. */
final class SoundRows {
    private final Set<Damage> damage = new LinkedHashSet<>();

    /** Makes an entry of a row. */
    interface Reading<T> {
        T read(Row row) throws SQLException;
    }

    /** Tells an entry's checksum. */
    interface Summing<T> {
        long sum(T entry);
    }

    /**
     * The sound rows of a query whose second column is the id and whose last is the checksum.
     *
     * @param table for the list of damage
     */
    <T> List<T> read(String table, PreparedStatement select, Reading<T> reading, Summing<T> summing)
            throws SQLException {
        List<T> sound = new ArrayList<>();
        try (ResultSet columns = select.executeQuery()) {
            int last = columns.getMetaData().getColumnCount();
            Row row = new Row(columns);
            while (columns.next()) {
                try {
                    T entry = reading.read(row);
                    if (summing.sum(entry) == columns.getLong(last)) {
                        sound.add(entry);
                    } else {
                        note(table, row, "its contents do not match its checksum");
                    }
                } catch (IllegalArgumentException | DateTimeException e) {
                    note(table, row, String.valueOf(e.getMessage()));
                }
            }
        }
        return sound;
    }

    /** What was met so far, each row once. */
    List<Damage> damage() {
        return List.copyOf(damage);
    }

    private void note(String table, Row row, String problem) throws SQLException {
        damage.add(new Damage(table, row.text(2), problem));
    }
}
