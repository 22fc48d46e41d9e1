package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quizraft.review.Entries;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An invented version after the current one stands for those to come. */
class UpgradeTest {
    private static final Schema NEXT = next("CREATE TABLE note (text TEXT); INSERT INTO note VALUES ('next')");

    private static final int NOW = Schema.CURRENT.version();
    private static final String BACKUP = "pro gress?.db.20260301-123456.v" + NOW + ".backup";

    private final Review review = new Entries(1).review("a");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void keepAnAnswerInThisVersion() {
        file = folder.resolve("pro gress?.db");
        try (ProgressStore store = Stores.open(file)) {
            store.append(review);
        }
    }

    @Test
    void a_store_is_upgraded_and_keeps_everything() throws SQLException {
        try (ProgressStore store = open(NEXT)) {
            assertThat(store.entries(LearnerId.ME)).containsExactly(review);
        }
        assertThat(number("PRAGMA user_version")).isEqualTo(NOW + 1);
        assertThat(number("SELECT count(*) FROM note")).isOne();
    }

    @Test
    void a_dated_backup_of_the_earlier_version_is_left_beside_it() throws IOException {
        open(NEXT).close();

        Path backup = folder.resolve(BACKUP);
        assertThat(files()).containsExactlyInAnyOrder(file, backup);
        try (ProgressStore store = Stores.open(backup)) {
            assertThat(store.entries(LearnerId.ME)).containsExactly(review);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void answers_that_are_not_in_the_main_file_yet_are_in_the_backup() throws IOException {
        Review late = new Entries(2).review("b");
        Path backup = folder.resolve(BACKUP);
        try (ProgressStore old = Stores.open(file)) {
            old.append(late);
            open(NEXT).close();
        }

        try (ProgressStore store = Stores.open(backup)) {
            assertThat(store.entries(LearnerId.ME)).containsExactlyInAnyOrder(review, late);
        }
    }

    @Test
    void an_up_to_date_store_is_left_alone() throws IOException {
        open(NEXT).close();
        open(NEXT).close();

        assertThat(files()).hasSize(2);
    }

    @Test
    void a_new_store_needs_no_backup() throws IOException {
        Files.delete(file);

        open(NEXT).close();

        assertThat(files()).containsExactly(file);
    }

    @Test
    void a_step_that_fails_halfway_changes_nothing() throws SQLException, IOException {
        Schema broken = next("CREATE TABLE note (text TEXT); INSERT INTO nowhere VALUES (1)");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> open(broken))
                .withMessageContaining(file.toString())
                .withMessageContaining("no such table: nowhere");

        assertThat(number("PRAGMA user_version")).isEqualTo(NOW);
        assertThat(number("SELECT count(*) FROM sqlite_master WHERE name = 'note'"))
                .isZero();
        try (ProgressStore store = Stores.open(file)) {
            assertThat(store.entries(LearnerId.ME)).containsExactly(review);
        }
    }

    @Test
    void without_a_backup_there_is_no_upgrade() throws SQLException, IOException {
        Path inTheWay = Files.writeString(folder.resolve(BACKUP), "an earlier backup");

        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> open(NEXT))
                .withMessage(inTheWay + " is in the way of a backup. Try again in a second.");

        assertThat(number("PRAGMA user_version")).isEqualTo(NOW);
        assertThat(inTheWay).hasContent("an earlier backup");
    }

    @Test
    void two_programs_that_upgrade_at_once_make_one_backup() throws Exception {
        List<Throwable> failures = new ArrayList<>();
        List<Thread> programs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            programs.add(new Thread(() -> {
                try {
                    ProgressStore.open(file, Stores.SCHEDULER, Stores.CLOCK, NEXT, java.time.Duration.ofSeconds(20))
                            .close();
                } catch (StoreException e) {
                    synchronized (failures) {
                        failures.add(e);
                    }
                }
            }));
        }
        programs.forEach(Thread::start);
        for (Thread program : programs) {
            program.join();
        }

        assertThat(failures).isEmpty();
        assertThat(files()).hasSize(2);
        assertThat(number("SELECT count(*) FROM note")).isOne();
    }

    private static Schema next(String sql) {
        List<Schema.Step> steps = new ArrayList<>(Schema.CURRENT.steps());
        steps.add(() -> sql);
        return new Schema(steps);
    }

    private ProgressStore open(Schema schema) {
        return ProgressStore.open(file, Stores.SCHEDULER, Stores.CLOCK, schema, Stores.PATIENCE);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private int number(String sql) throws SQLException {
        try (Connection connection = Stores.connect(file);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.getInt(1);
        }
    }
}
