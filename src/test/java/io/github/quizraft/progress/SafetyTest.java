package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Entries;
import io.github.quizraft.review.LearnerId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings that keep what was acknowledged. */
class SafetyTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "fullfsync, 1",
        "busy_timeout, 5000",
        "trusted_schema, 0",
        "application_id, 1903520122",
        "user_version, 5"
    })
    void an_open_store_has_the_settings_in_force(String pragma, String value) throws SQLException {
        try (StoreFile file = StoreFile.open(
                        folder.resolve("progress.db"), Schema.CURRENT, Duration.ofSeconds(5), Stores.CLOCK);
                Statement statement = file.connection().createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + pragma)) {
            assertThat(row.getString(1)).isEqualTo(value);
        }
    }

    @Test
    void the_library_is_new_enough() throws SQLException {
        Path file = folder.resolve("progress.db");
        Stores.open(file).close();
        try (Connection connection = Stores.connect(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT sqlite_version()")) {
            assertThat(SqliteVersion.parse(row.getString(1))).isGreaterThanOrEqualTo(new SqliteVersion(3, 51, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.2", "3.46.1", "3.9", "2.99.99", "none"})
    void an_older_library_is_refused(String version) {
        assertThatThrownBy(() -> SqliteVersion.parse(version).mustBeSafe()).isInstanceOf(StoreException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.51.3", "3.54.1", "3.100.0", "4.0", "3.54.1 beta"})
    void this_library_or_a_newer_one_is_accepted(String version) {
        SqliteVersion.parse(version).mustBeSafe();
    }

    @Test
    void a_transaction_takes_the_write_lock_when_it_begins() throws SQLException {
        Path file = folder.resolve("progress.db");
        try (ProgressStore store = Stores.open(file);
                Connection other = Stores.connect(file)) {
            Transaction transaction = Transaction.begin(other);

            assertThatThrownBy(() -> store.append(new Entries(1).review("a")))
                    .hasMessageContaining("in use by another program");
            transaction.close();
            store.append(new Entries(1).review("a"));
            assertThat(store.entries(LearnerId.ME)).hasSize(1);
        }
    }

    @Test
    void a_closed_store_is_one_file() throws Exception {
        try (ProgressStore store = Stores.open(folder.resolve("progress.db"))) {
            store.append(new Entries(1).review("a"));
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("progress.db");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE review SET grade = 4",
                "DELETE FROM review",
                "UPDATE mark SET kind = 'FLAG'",
                "DELETE FROM mark",
                "UPDATE void SET target_id = void_id",
                "DELETE FROM void"
            })
    void the_log_cannot_be_changed_even_by_hand(String sql) throws SQLException {
        Path file = folder.resolve("progress.db");
        Entries entries = new Entries(1);
        try (ProgressStore store = Stores.open(file)) {
            var review = entries.review("a");
            store.append(review);
            store.append(entries.mark("a", CardMark.Kind.SUSPEND));
            store.append(entries.voiding(review));
        }

        try (Connection connection = Stores.connect(file)) {
            assertThatThrownBy(() -> Sqlite.execute(connection, sql))
                    .hasMessageContaining("the log only grows: add a void row instead");
        }
    }
}
