package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quizraft.review.Entries;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.Waiting;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store while another program is writing. */
class LockedStoreTest {
    private final Entries entries = new Entries(1);

    @TempDir
    Path folder;

    private ProgressStore store;
    private Connection other;

    @BeforeEach
    void lock() throws SQLException {
        Path file = folder.resolve("progress.db");
        store = Stores.open(file);
        other = Stores.connect(file);
        reserve();
    }

    @AfterEach
    void close() throws SQLException {
        store.close();
        other.close();
    }

    @Test
    void whoeverWaitsIsAskedAfterEachStepWhetherToGoOn() {
        List<Duration> asked = new ArrayList<>();
        store.whileLocked(waited -> {
            asked.add(waited);
            if (asked.size() == 3) {
                release();
            }
            return true;
        });
        LogEntry entry = entries.review("a");
        store.append(entry);

        assertThat(asked)
                .containsExactly(Stores.PATIENCE, Stores.PATIENCE.multipliedBy(2), Stores.PATIENCE.multipliedBy(3));
        assertThat(store.entries(LearnerId.ME)).containsExactly(entry);
    }

    @Test
    void whoeverDoesNotWaitIsToldThatItMayPass() {
        store.whileLocked(Waiting.BRIEF);
        LogEntry entry = entries.review("a");

        assertThatExceptionOfType(UnsavedException.class)
                .isThrownBy(() -> store.append(entry))
                .withMessageContaining("in use by another program")
                .satisfies(e -> assertThat(e.mayPass()).isTrue());
        assertThat(store.entries(LearnerId.ME)).isEmpty();
        release();
        store.append(entry);
        assertThat(store.entries(LearnerId.ME)).containsExactly(entry);
    }

    @Test
    void statesAreKnownAllTheSame() {
        release();
        store.append(entries.review("a"));
        store.scheduleBy(Stores.scheduler(0.8));
        reserve();

        assertThat(store.states(LearnerId.ME)).isEqualTo(Stores.fold(store, Stores.scheduler(0.8)));
    }

    @Test
    void aWaitIsToldOnceForEachWrite() {
        List<String> told = new ArrayList<>();
        Waiting waiting = Waiting.telling(told::add);

        assertThat(waiting.goesOn(Waiting.STEP)).isTrue();
        assertThat(waiting.goesOn(Waiting.STEP.multipliedBy(2))).isTrue();
        assertThat(told).containsExactly(Waiting.NEWS);
        assertThat(waiting.goesOn(Waiting.LONGEST)).isFalse();
        waiting.goesOn(Waiting.STEP);
        assertThat(told).hasSize(2);
    }

    private void reserve() {
        otherDoes("BEGIN EXCLUSIVE");
    }

    private void release() {
        otherDoes("ROLLBACK");
    }

    private void otherDoes(String sql) {
        try {
            Sqlite.execute(other, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
