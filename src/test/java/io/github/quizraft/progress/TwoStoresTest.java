package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.Entries;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.UnsavedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two terminals on one file. */
class TwoStoresTest {
    @TempDir
    private Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 7);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_sees_what_the_other_added_and_the_states_are_the_fold_of_the_log(long seed) {
        Random random = new Random(seed);
        Path file = folder.resolve("progress.db");
        Set<LogEntry> added = new HashSet<>();
        try (ProgressStore one = Stores.open(file);
                ProgressStore other = Stores.open(file)) {
            List<ProgressStore> stores = List.of(one, other);
            List<Entries> devices = List.of(new Entries(seed), new Entries(-seed));
            for (int i = 0; i < 40; i++) {
                int at = random.nextInt(2);
                LogEntry entry = next(stores.get(at), devices.get(at), random);

                stores.get(at).append(entry);

                added.add(entry);
                assertThat(stores.get(1 - at).entries(LearnerId.ME)).containsExactlyInAnyOrderElementsOf(added);
                assertThat(stores.get(1 - at).states(LearnerId.ME)).isEqualTo(Stores.fold(one, Stores.SCHEDULER));
            }
            assertThat(one.check()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void states_are_right_for_each_though_the_two_schedule_differently(long seed) {
        Random random = new Random(seed);
        Path file = folder.resolve("progress.db");
        var eager = Stores.scheduler(0.95);
        try (ProgressStore one = Stores.open(file);
                ProgressStore other = Stores.open(file, eager)) {
            Entries device = new Entries(seed);
            for (int i = 0; i < 30; i++) {
                ProgressStore store = random.nextBoolean() ? one : other;
                store.append(next(store, device.wait(Duration.ofHours(7)), random));
                if (random.nextInt(3) == 0) {
                    assertThat(one.states(LearnerId.ME)).isEqualTo(Stores.fold(one, Stores.SCHEDULER));
                }
                if (random.nextInt(3) == 0) {
                    assertThat(other.states(LearnerId.ME)).isEqualTo(Stores.fold(one, eager));
                }
            }
        }
    }

    /** Without patience some fail; what failed must be absent, and what did not must be there. */
    @Test
    @Timeout(60)
    void an_entry_is_in_the_log_exactly_if_its_writer_was_told_so() throws InterruptedException {
        Path file = folder.resolve("progress.db");
        Stores.open(file).close();
        List<Set<EntryId>> saved = List.of(new HashSet<>(), new HashSet<>());
        List<ProgressStore> stores = new ArrayList<>();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int me = i;
            ProgressStore store =
                    ProgressStore.open(file, Stores.SCHEDULER, Stores.CLOCK, Schema.CURRENT, Duration.ZERO);
            stores.add(store);
            writers.add(new Thread(() -> {
                Entries entries = new Entries(me);
                for (int n = 0; n < 300; n++) {
                    LogEntry entry = entries.review("card" + me);
                    try {
                        store.append(entry);
                        saved.get(me).add(entry.id());
                    } catch (UnsavedException e) {
                        // It must not be in the log then.
                        assertThat(saved.get(me)).doesNotContain(entry.id());
                    }
                }
            }));
        }
        writers.forEach(Thread::start);
        for (Thread writer : writers) {
            writer.join();
        }
        stores.forEach(ProgressStore::close);

        try (ProgressStore store = Stores.open(file)) {
            Set<EntryId> acknowledged = new HashSet<>(saved.get(0));
            acknowledged.addAll(saved.get(1));
            assertThat(store.entries(LearnerId.ME).stream().map(LogEntry::id))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    private static LogEntry next(ProgressStore store, Entries device, Random random) {
        List<LogEntry> log = store.entries(LearnerId.ME);
        History known = History.of(log);
        Optional<? extends LogEntry> target = switch (random.nextInt(6)) {
            case 0, 1 -> known.undoable();
            case 2 -> known.redoable();
            case 3 -> log.isEmpty() ? Optional.empty() : Optional.of(log.get(random.nextInt(log.size())));
            default -> Optional.empty();
        };
        return target.<LogEntry>map(device::voiding)
                .orElseGet(() -> device.review("card" + random.nextInt(4), Grade.of(1 + random.nextInt(4))));
    }
}
