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

/** What holds for every log: answers, marks, undo, redo and stray voids on two devices whose clocks jump. */
class HistoryPropertyTest {
    private static final CardMark.Kind[] KINDS = CardMark.Kind.values();

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
    void a_schedule_knows_the_answers_since_the_last_reset_that_counts(long seed) {
        List<LogEntry> log = log(seed);
        History history = History.of(log);
        for (int i = 0; i < 5; i++) {
            CardId card = new CardId("card" + i);
            Optional<LogEntry> reset = log.stream()
                    .filter(entry -> entry instanceof CardMark mark
                            && mark.card().equals(card)
                            && mark.kind() == CardMark.Kind.RESET
                            && counts(mark, log))
                    .max(LogEntry.ORDER);

            assertThat(history.of(card))
                    .isEqualTo(history.reviews().stream()
                            .filter(review -> review.card().equals(card))
                            .filter(review -> reset.isEmpty() || LogEntry.ORDER.compare(review, reset.get()) > 0)
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undo_then_redo_is_as_before(long seed) {
        Entries entries = new Entries(seed).wait(Duration.ofDays(100));
        History before = History.of(log(seed));
        History history = before;
        int depth = new Random(seed).nextInt(standing(before).size() + 1);
        for (int i = 0; i < depth; i++) {
            history = history.plus(entries.voiding(history.undoable().orElseThrow()));
        }
        assertThat(standing(history)).hasSize(standing(before).size() - depth);
        for (int i = 0; i < depth; i++) {
            history = history.plus(entries.voiding(history.redoable().orElseThrow()));
        }

        assertThat(standing(history)).isEqualTo(standing(before));
        assertThat(history.undoable()).isEqualTo(before.undoable());
    }

    private static void assertThatSame(History history, History expected) {
        assertThat(history).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(history.reviews()).isEqualTo(expected.reviews());
        assertThat(history.cards()).isEqualTo(expected.cards());
        assertThat(history.undoable()).isEqualTo(expected.undoable());
        assertThat(history.redoable()).isEqualTo(expected.redoable());
        assertThat(history.marked()).isEqualTo(expected.marked());
        for (CardId card : expected.mentioned()) {
            assertThat(history.of(card)).isEqualTo(expected.of(card));
            assertThat(history.story(card)).isEqualTo(expected.story(card));
            assertThat(history.marks(card)).isEqualTo(expected.marks(card));
        }
    }

    private static List<CardEntry> standing(History history) {
        return history.mentioned().stream()
                .flatMap(card -> history.story(card).stream())
                .toList();
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
                .orElseGet(() -> random.nextInt(4) == 0
                        ? device.mark("card" + random.nextInt(5), KINDS[random.nextInt(KINDS.length)])
                        : device.review("card" + random.nextInt(5), Grade.of(1 + random.nextInt(4))));
    }
}
