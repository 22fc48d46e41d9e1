package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.quizraft.review.Entries;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.UnsavedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with the file: one clear line, and what is in it stays as it is. */
class BadStoreFileTest {
    private final Entries entries = new Entries(1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("progress.db");
    }

    @Test
    void an_empty_file() throws IOException {
        Files.createFile(file);

        assertRefused(
                file,
                file + " is empty, so what it held is lost. Put a backup in its place, or move it away with the files"
                        + " beside it (-wal, -shm) to begin anew. Until then, study with --no-save.");
        assertThat(file).isEmptyFile();
    }

    @Test
    void a_file_of_something_else() throws IOException {
        Files.writeString(file, "My notes on ketamine.\n".repeat(300));

        assertRefused(file, " is damaged, or no progress file. Put a backup in its place");
        assertThat(file).hasContent("My notes on ketamine.\n".repeat(300));
    }

    @Test
    void a_database_of_another_program() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Sqlite.execute(connection, "CREATE TABLE recipes (name TEXT)");
        }
        byte[] before = Files.readAllBytes(file);

        assertRefused(file, " is no progress file of quizraft. Choose another place with --progress FILE");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_store_of_a_newer_version() throws IOException {
        Stores.open(file).close();
        Stores.execute(file, "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file);

        assertRefused(
                file,
                file + " was written by a newer quizraft (its tables are version 99, this program knows "
                        + Schema.CURRENT.version() + ")."
                        + " Update quizraft to use it, or study with --no-save.");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void a_store_of_no_version() {
        Stores.open(file).close();
        Stores.execute(file, "PRAGMA user_version = 0");

        assertRefused(file, " is damaged: its tables are version 0.");
    }

    @Test
    void a_folder_in_its_place() throws IOException {
        Files.createDirectory(file);

        assertRefused(file, " is a folder, and progress is kept in a file. Choose another place");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void a_device_in_its_place() {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();

        assertRefused(device, "/dev/null is a device or the like, and progress is kept in a file.");
    }

    @Test
    void a_link_that_leads_nowhere() throws IOException {
        Files.createSymbolicLink(file, folder.resolve("gone.db"));

        assertRefused(file, " is a link to a file that is not there.");
        assertThat(folder.resolve("gone.db")).doesNotExist();
    }

    @Test
    void a_file_where_a_folder_should_be() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes"), "precious");

        assertRefused(notes.resolve("progress.db"), "progress.db cannot be made: ");
        assertRefused(notes.resolve("deep").resolve("progress.db"), "progress.db cannot be made: ");
        assertThat(notes).hasContent("precious");
    }

    @Test
    void a_name_that_is_too_long() {
        assertRefused(folder.resolve("x".repeat(300)), " cannot be made: File name too long.");
    }

    @Test
    void a_folder_that_nobody_may_write_to() {
        Path there = Path.of("/sys/progress.db");
        assumeThat(there.getParent()).exists();

        assertRefused(
                there,
                "/sys/progress.db cannot be written: no permission."
                        + " Choose another place with --progress FILE, or study with --no-save.");
    }

    @Test
    void the_latest_answers_without_the_file_they_belong_to() throws IOException {
        Path rest = Files.write(folder.resolve("progress.db-wal"), "rest".getBytes(StandardCharsets.UTF_8));

        assertRefused(
                file,
                file + " is missing, but " + rest + " is there and holds its latest answers."
                        + " Put both back together, or move the second away to begin anew.");
        assertThat(rest).hasContent("rest");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_is_moved_away_in_use_and_put_back() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.db");
        Review review = entries.review("a");
        try (ProgressStore store = Stores.open(file)) {
            Files.move(file, elsewhere);

            assertUnsaved(store, review, " was moved, deleted or replaced while in use.");
            Files.copy(elsewhere, file);
            assertUnsaved(store, review, " was moved, deleted or replaced while in use.");
            Files.delete(file);
            Files.move(elsewhere, file);
            store.append(review);
        }
        try (ProgressStore store = Stores.open(file)) {
            assertThat(store.entries(LearnerId.ME)).containsExactly(review);
        }
    }

    @Test
    void a_lock_that_another_program_does_not_let_go_of() throws SQLException {
        Review review = entries.review("a");
        try (ProgressStore store = Stores.open(file);
                Connection other = Stores.connect(file)) {
            Transaction transaction = Transaction.begin(other);
            assertUnsaved(
                    store,
                    review,
                    file + " is in use by another program that does not let go of it."
                            + " Try again, or end the other program.");
            assertThat(store.entries(LearnerId.ME)).isEmpty();
            Stores.open(file).close();
            transaction.close();
            store.append(review);
            assertThat(store.entries(LearnerId.ME)).containsExactly(review);
        }
    }

    @Test
    void a_full_disk_that_is_given_room_again() throws SQLException {
        Entries more = new Entries(2);
        try (StoreFile opened = StoreFile.open(file, Schema.CURRENT, Stores.PATIENCE, Stores.CLOCK);
                ProgressStore store = ProgressStore.of(opened, Stores.SCHEDULER)) {
            int pages = Sqlite.pragma(opened.connection(), "page_count");
            Sqlite.execute(opened.connection(), "PRAGMA max_page_count = " + (pages + 3));
            int saved = 0;
            Review unsaved = more.review("a");
            try {
                for (; saved < 1_000; saved++) {
                    store.append(unsaved);
                    unsaved = more.review("a");
                }
            } catch (UnsavedException e) {
                assertThat(e)
                        .hasMessage(file + " could not be written: the disk is full."
                                + " Make room and try again; what was saved before is safe.");
            }
            assertThat(saved).isBetween(1, 999);
            assertThat(store.entries(LearnerId.ME)).hasSize(saved).doesNotContain(unsaved);
            assertUnsaved(store, unsaved, "the disk is full");

            Sqlite.execute(opened.connection(), "PRAGMA max_page_count = 100000");
            store.append(unsaved);

            assertThat(store.entries(LearnerId.ME)).hasSize(saved + 1).contains(unsaved);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void a_merge_that_does_not_fit_adds_nothing() throws SQLException {
        Review first = entries.review("a");
        List<Review> many =
                Stream.generate(() -> entries.review("b")).limit(500).toList();
        try (StoreFile opened = StoreFile.open(file, Schema.CURRENT, Stores.PATIENCE, Stores.CLOCK);
                ProgressStore store = ProgressStore.of(opened, Stores.SCHEDULER)) {
            store.append(first);
            Sqlite.execute(opened.connection(), "PRAGMA max_page_count = 20");

            assertThatExceptionOfType(UnsavedException.class).isThrownBy(() -> store.merge(many));

            assertThat(store.entries(LearnerId.ME)).containsExactly(first);
            Sqlite.execute(opened.connection(), "PRAGMA max_page_count = 100000");
            store.merge(many);
            assertThat(store.entries(LearnerId.ME)).hasSize(501);
        }
    }

    private static void assertRefused(Path file, String message) {
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> Stores.open(file).close())
                .withMessageContaining(message)
                .satisfies(e ->
                        assertThat(e.getMessage()).startsWith(file.toString()).hasLineCount(1));
    }

    private static void assertUnsaved(ProgressStore store, Review review, String message) {
        assertThatExceptionOfType(UnsavedException.class)
                .isThrownBy(() -> store.append(review))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).hasLineCount(1));
    }
}
