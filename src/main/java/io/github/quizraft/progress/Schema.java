package io.github.quizraft.progress;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The tables, as the steps that lead to them. The version of a store is the number of steps it has taken; there is no
 * way back.
 *
 * @param steps in order; a step that was released is never changed
 */
record Schema(List<Step> steps) {
    /** What this program writes. */
    static final Schema CURRENT = new Schema(List.of(
            Step.of("001-log.sql", "001-append-only.sqlite.sql"),
            Step.of("002-marks.sql", "002-append-only.sqlite.sql"),
            Step.of("003-fast.sql"),
            Step.of("004-placed.sql"),
            Step.of("005-weights.sql", "005-append-only.sqlite.sql")));

    /** SQL that leads from one version to the next. */
    interface Step {
        String sql() throws IOException;

        /** A step in files beside this class. */
        static Step of(String... names) {
            return () -> {
                StringBuilder sql = new StringBuilder();
                for (String name : names) {
                    sql.append(read(name));
                }
                return sql.toString();
            };
        }
    }

    int version() {
        return steps.size();
    }

    /** Takes the steps that are missing, within the caller's transaction. */
    void upgrade(Connection connection, int from) throws SQLException, IOException {
        for (Step step : steps.subList(from, steps.size())) {
            Sqlite.execute(connection, step.sql());
        }
        Sqlite.execute(connection, "PRAGMA user_version = " + version());
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program is incomplete: " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
