package io.github.quizraft.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryIdsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123Z");

    private final EntryIds ids = new EntryIds(new SplittableRandom(7));

    @Test
    void an_id_is_a_version_7_uuid_that_begins_with_the_time() {
        EntryId id = ids.next(NOW);

        assertThat(id.value().version()).isEqualTo(7);
        assertThat(id.value().variant()).isEqualTo(2);
        assertThat(id.value().getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE})
    void version_and_variant_hold_whatever_chance_gives(long drawn) {
        EntryId id = new EntryIds(always(drawn)).next(NOW);

        assertThat(id.value().version()).isEqualTo(7);
        assertThat(id.value().variant()).isEqualTo(2);
    }

    @Test
    void ids_of_one_millisecond_grow_past_what_its_counter_holds() {
        List<EntryId> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.next(NOW));
        }

        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made).allSatisfy(id -> assertThat(id.value().version()).isEqualTo(7));
    }

    @Test
    void ids_grow_though_the_clock_is_set_back() {
        EntryId before = ids.next(NOW);
        EntryId back = ids.next(NOW.minus(Duration.ofDays(3)));
        EntryId after = ids.next(NOW.plusMillis(1));

        assertThat(List.of(before, back, after)).isSorted().doesNotHaveDuplicates();
        assertThat(after.value().getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli() + 1);
    }

    @Test
    void two_devices_at_the_same_moment_make_different_ids() {
        Set<EntryId> made = new HashSet<>();
        for (int device = 0; device < 1_000; device++) {
            made.add(new EntryIds(new SplittableRandom(device)).next(NOW));
        }

        assertThat(made).hasSize(1_000);
    }

    @Test
    void several_threads_get_different_ids() throws InterruptedException {
        ConcurrentLinkedQueue<EntryId> made = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(new Thread(() -> {
                for (int j = 0; j < 2_000; j++) {
                    made.add(ids.next(NOW));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(made).hasSize(8_000).doesNotHaveDuplicates();
    }

    @Test
    void an_id_is_read_as_it_is_written() {
        EntryId id = ids.next(NOW);

        assertThat(EntryId.parse(id.toString())).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "1-1-1-1-1",
                "0195518D-9A7B-7000-8000-000000000001",
                "g195518d-9a7b-7000-8000-000000000001"
            })
    void anything_but_a_written_id_is_refused(String text) {
        assertThatThrownBy(() -> EntryId.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static RandomGenerator always(long drawn) {
        return () -> drawn;
    }
}
