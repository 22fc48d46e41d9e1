import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.progress.NativeLibrary;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** One measured run in a process of its own; store.sh starts it again and again. Prints the milliseconds since main. */
final class StoreBench {
    private static final Scheduler SCHEDULER =
            new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

    private StoreBench() {}

    public static void main(String[] args) {
        long begun = System.nanoTime();
        NativeLibrary.keepIn(Path.of(args[1]).resolveSibling("library"));
        switch (args[0]) {
            case "fill" -> fill(Path.of(args[1]), Integer.parseInt(args[2]));
            case "open" -> open(Path.of(args[1])).close();
            case "states" -> {
                try (ProgressStore store = open(Path.of(args[1]))) {
                    store.states(LearnerId.ME);
                }
            }
            case "entries" -> {
                try (ProgressStore store = open(Path.of(args[1]))) {
                    store.entries(LearnerId.ME);
                }
            }
            case "history" -> {
                try (ProgressStore store = open(Path.of(args[1]))) {
                    History.of(store.entries(LearnerId.ME));
                }
            }
            case "rebuild" -> {
                try (ProgressStore store = open(Path.of(args[1]))) {
                    store.rebuild(LearnerId.ME);
                }
            }
            case "append" -> append(Path.of(args[1]));
            case "plus" -> plus(Path.of(args[1]));
            default -> throw new IllegalArgumentException(args[0]);
        }
        System.out.println((System.nanoTime() - begun) / 1_000_000);
        Runtime.getRuntime().halt(0);
    }

    private static ProgressStore open(Path file) {
        return ProgressStore.open(file, SCHEDULER, Clock.systemUTC());
    }

    /** Reviews of as many cards as a tenth of them, over a year; one in a hundred is taken back. */
    private static void fill(Path file, int count) {
        SplittableRandom random = new SplittableRandom(1);
        EntryIds ids = new EntryIds(random);
        Instant now = Instant.parse("2025-03-01T08:00:00Z");
        List<LogEntry> log = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            now = now.plusMillis(31_000_000_000L / count);
            log.add(review(ids, now, random.nextInt(Math.max(1, count / 10)), random));
        }
        try (ProgressStore store = open(file)) {
            store.merge(log);
            store.states(LearnerId.ME);
        }
    }

    private static Review review(EntryIds ids, Instant now, int card, SplittableRandom random) {
        return new Review(
                ids.next(now),
                LearnerId.ME,
                CardId.of("receptors-glutamate", "RG-" + card),
                new Moment(now, ZoneOffset.ofHours(1)),
                Grade.of(random.nextInt(5) == 0 ? 1 : 3),
                "an answer of a usual length",
                1,
                false,
Optional.empty(),
                Duration.ofMillis(random.nextInt(20_000)),
                "local",
                "fsrs-6");
    }

    /** A thousand answers, each safe on the disk before the next: prints median and 99th percentile in microseconds. */
    private static void append(Path file) {
        SplittableRandom random = new SplittableRandom(2);
        EntryIds ids = new EntryIds(random);
        long[] micros = new long[1_000];
        try (ProgressStore store = open(file)) {
            store.states(LearnerId.ME);
            for (int i = 0; i < micros.length; i++) {
                Review review = review(ids, Instant.now(), random.nextInt(1_000), random);
                long begun = System.nanoTime();
                store.append(review);
                micros[i] = (System.nanoTime() - begun) / 1_000;
            }
        }
        print("append", micros);
    }

    private static void plus(Path file) {
        SplittableRandom random = new SplittableRandom(2);
        EntryIds ids = new EntryIds(random);
        long[] micros = new long[1_000];
        try (ProgressStore store = open(file)) {
            History history = History.of(store.entries(LearnerId.ME));
            for (int i = 0; i < micros.length; i++) {
                Review review = review(ids, Instant.now(), random.nextInt(1_000), random);
                long begun = System.nanoTime();
                history = history.plus(review);
                micros[i] = (System.nanoTime() - begun) / 1_000;
            }
        }
        print("plus", micros);
    }

    private static void print(String what, long[] micros) {
        Arrays.sort(micros);
        System.out.printf("%s: median %d us, 99 %% within %d us%n", what, micros[500], micros[990]);
    }
}
