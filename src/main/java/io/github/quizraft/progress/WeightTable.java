package io.github.quizraft.progress;

import io.github.quizraft.memory.fit.Fitted.Comparison;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.Score;
import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.review.LearnerId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The weights that were fitted, one row for each fit. */
final class WeightTable {
    private static final String COLUMNS = "learner_id, weights_id, at_ms, offset_seconds, model, numbers, reviews,"
            + " accepted, held_out, log_loss_before, rmse_before, auc_before, log_loss_after, rmse_after, auc_after,"
            + " device, checksum";

    private final Connection connection;
    private final SoundRows rows;

    WeightTable(Connection connection, SoundRows rows) {
        this.connection = connection;
        this.rows = rows;
    }

    /** Adds a row, unless it is there already. */
    void add(WeightSet set) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO weights (" + COLUMNS
                + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT (learner_id, weights_id) DO NOTHING")) {
            insert.setString(1, set.learner().value());
            insert.setString(2, set.id().toString());
            insert.setLong(3, set.at().instant().toEpochMilli());
            insert.setInt(4, set.at().offset().getTotalSeconds());
            insert.setString(5, set.version().id());
            insert.setString(6, numbers(set));
            insert.setLong(7, set.reviews());
            insert.setInt(8, set.accepted() ? 1 : 0);
            insert.setInt(9, set.newest().map(newest -> newest.before().items()).orElse(0));
            score(insert, 10, set.newest().map(Comparison::before));
            score(insert, 13, set.newest().map(Comparison::after));
            insert.setString(16, set.device());
            insert.setLong(17, Checksum.of(set));
            insert.executeUpdate();
        }
    }

    List<WeightSet> all(LearnerId learner) throws SQLException {
        return read(" WHERE learner_id = ?", learner.value());
    }

    List<WeightSet> all() throws SQLException {
        return read("");
    }

    /** The weights as they are written; read back, they are the same to the last bit. */
    static String numbers(WeightSet set) {
        return set.weights().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private List<WeightSet> read(String which, String... parameters) throws SQLException {
        try (PreparedStatement select =
                Sqlite.prepare(connection, "SELECT " + COLUMNS + " FROM weights" + which, parameters)) {
            return rows.read("weights", select, WeightTable::set, Checksum::of);
        }
    }

    private static WeightSet set(Row row) throws SQLException {
        int items = row.columns().getInt(9);
        return new WeightSet(
                row.id(2),
                row.learner(1),
                row.moment(3),
                version(row.text(5)),
                Stream.of(row.text(6).split(" ")).map(Double::valueOf).toList(),
                row.columns().getLong(7),
                row.columns().getInt(8) != 0,
                items == 0
                        ? Optional.empty()
                        : Optional.of(new Comparison(score(row, 10, items), score(row, 13, items))),
                row.text(16));
    }

    private static ModelVersion version(String id) {
        return Stream.of(ModelVersion.values())
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no model " + id));
    }

    private static Score score(Row row, int column, int items) throws SQLException {
        Optional<Double> auc = row.number(column + 2);
        return new Score(
                items,
                row.columns().getDouble(column),
                row.columns().getDouble(column + 1),
                auc.isPresent() ? OptionalDouble.of(auc.get()) : OptionalDouble.empty());
    }

    private static void score(PreparedStatement insert, int column, Optional<Score> score) throws SQLException {
        number(insert, column, score.map(Score::logLoss));
        number(insert, column + 1, score.map(Score::rmseBins));
        number(
                insert,
                column + 2,
                score.filter(known -> known.auc().isPresent())
                        .map(known -> known.auc().getAsDouble()));
    }

    private static void number(PreparedStatement insert, int column, Optional<Double> number) throws SQLException {
        if (number.isPresent()) {
            insert.setDouble(column, number.get());
        } else {
            insert.setNull(column, Types.DOUBLE);
        }
    }
}
