package io.github.quizraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every log: answers, undo, redo and stray voids on two devices whose clocks jump. */
class HistoryPropertyTest {
    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void entry_by_entry_or_all_at_once_is_the_same(long seed) {
        List<LogEntry> log = log(seed);
        History history = History.empty();
        for (int i = 0; i < log.size(); i++) {
            history = history.plus(log.get(i));

            assertThatSame(history, History.of(log.subList(0, i + 1)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_of_arrival_gives_the_same(long seed) {
        List<LogEntry> log = log(seed);
        History expected = History.of(log);
        List<LogEntry> shuffled = new ArrayList<>(log);
        Collections.shuffle(shuffled, new Random(seed));

        History history = History.of(shuffled.subList(0, seed % 2 == 0 ? 0 : shuffled.size() / 2));
        for (LogEntry entry : shuffled) {
            history = history.plus(entry);
        }

        assertThatSame(history, expected);
        assertThatSame(History.of(shuffled), expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactly_the_reviews_count_that_no_counting_void_points_at(long seed) {
        List<LogEntry> log = log(seed);
        List<LogEntry> expected = log.stream()
                .filter(Review.class::isInstance)
                .filter(review -> counts(review, log))
                .sorted(LogEntry.ORDER)
                .toList();

        assertThat(History.of(log).reviews()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undo_then_redo_is_as_before(long seed) {
        Entries entries = new Entries(seed).wait(Duration.ofDays(100));
        History before = History.of(log(seed));
        History history = before;
        int depth = new Random(seed).nextInt(before.reviews().size() + 1);
        for (int i = 0; i < depth; i++) {
            history = history.plus(entries.voiding(history.undoable().orElseThrow()));
        }
        assertThat(history.reviews()).hasSize(before.reviews().size() - depth);
        for (int i = 0; i < depth; i++) {
            history = history.plus(entries.voiding(history.redoable().orElseThrow()));
        }

        assertThat(history.reviews()).isEqualTo(before.reviews());
        assertThat(history.undoable()).isEqualTo(before.undoable());
    }

    private static void assertThatSame(History history, History expected) {
        assertThat(history).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(history.reviews()).isEqualTo(expected.reviews());
        assertThat(history.cards()).isEqualTo(expected.cards());
        assertThat(history.undoable()).isEqualTo(expected.undoable());
        assertThat(history.redoable()).isEqualTo(expected.redoable());
        for (CardId card : expected.cards()) {
            assertThat(history.of(card)).isEqualTo(expected.of(card));
        }
    }

    private static boolean counts(LogEntry entry, List<LogEntry> log) {
        return log.stream()
                .noneMatch(other ->
                        other instanceof VoidEvent event && event.target().equals(entry.id()) && counts(event, log));
    }

    /** Up to sixty entries of two devices, in the order they were made. */
    private static List<LogEntry> log(long seed) {
        Random random = new Random(seed);
        List<Entries> devices = List.of(new Entries(seed), new Entries(-seed));
        List<LogEntry> log = new ArrayList<>();
        for (int i = random.nextInt(60); i >= 0; i--) {
            Entries device = devices.get(random.nextInt(2));
            if (random.nextInt(8) == 0) {
                device.wait(Duration.ofSeconds(random.nextInt(600) - 300));
            }
            log.add(next(device, random, log));
        }
        return log;
    }

    private static LogEntry next(Entries device, Random random, List<LogEntry> log) {
        History known = History.of(log);
        Optional<? extends LogEntry> target = switch (random.nextInt(6)) {
            case 0, 1 -> known.undoable();
            case 2 -> known.redoable();
            case 3 -> log.isEmpty() ? Optional.empty() : Optional.of(log.get(random.nextInt(log.size())));
            default -> Optional.empty();
        };
        return target.<LogEntry>map(device::voiding)
                .orElseGet(() -> device.review("card" + random.nextInt(5), Grade.of(1 + random.nextInt(4))));
    }
}
