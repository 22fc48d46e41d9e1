package io.github.quizraft.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.study.CardStates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at any moment, time after time: every answer that it acknowledged is there once, and the file is
 * sound and opens at once. A few rounds in every build; {@code src/bench/kill9.sh} runs 200.
 */
class KilledIT {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 8);
    private static final long SEED = Long.getLong("kill.seed", 1);
    /** Then another file is begun, since at some time all cards have been met. */
    private static final int ROUNDS_ON_A_FILE = 10;

    private static final Scheduler SCHEDULER =
            new Scheduler(Fsrs6.standard(), SchedulerSettings.DEFAULT, StudyDay.DEFAULT);

    private final Random random = new Random(SEED);
    private final List<Integer> expected = new ArrayList<>();

    @TempDir
    private Path folder;

    private int acknowledged;
    private int savedUnasked;
    private long slowestOpenMillis;

    @Test
    void an_acknowledged_answer_survives_a_kill_at_any_moment() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        // Loads everything that the first opening needs, so that the figure is the store's own.
        ProgressStore.open(folder.resolve("warm.db"), SCHEDULER, Clock.systemUTC())
                .close();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % ROUNDS_ON_A_FILE == 0) {
                expected.clear();
            }
            Path file = folder.resolve("progress" + round / ROUNDS_ON_A_FILE + ".db");
            LineDriver driver = studyUntilKilled(file);
            check(file, driver);
            acknowledged += driver.acknowledged().size();
        }

        System.out.printf(
                "kill -9: %d rounds, %d acknowledged, 0 lost, %d saved that were not acknowledged yet, slowest open %d ms%n",
                ROUNDS, acknowledged, savedUnasked, slowestOpenMillis);
        assertThat(acknowledged).as("enough to say something").isGreaterThan(ROUNDS);
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.map(Path::toString).filter(name -> name.contains("sqlite")))
                    .as("copies of the library, left by a program that was killed")
                    .isEmpty();
        }
    }

    private LineDriver studyUntilKilled(Path file) throws Exception {
        Program program = Program.in(folder);
        String options = program.environment().getOrDefault("QUIZRAFT_JAVA_OPTS", "");
        Process process = program.with("QUIZRAFT_JAVA_OPTS", options + " -Djava.io.tmpdir=" + folder.resolve("tmp"))
                .process("study", "--plain", "--new=1000", "--cards=1000", "--progress=" + file)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        LineDriver driver = new LineDriver(process, random, standing());
        Thread learner = new Thread(driver);
        learner.start();
        if (random.nextInt(4) == 0) {
            process.waitFor(random.nextInt(2_000), TimeUnit.MILLISECONDS);
        } else {
            driver.awaitQuestion();
            process.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly();
        process.waitFor();
        learner.join();
        return driver;
    }

    private void check(Path file, LineDriver driver) {
        expected.addAll(driver.acknowledged());
        if (driver.acknowledged().isEmpty() && !Files.exists(file)) {
            return;
        }
        long begun = System.nanoTime();
        try (ProgressStore store = ProgressStore.open(file, SCHEDULER, Clock.systemUTC())) {
            List<LogEntry> entries = store.entries(LearnerId.ME);
            slowestOpenMillis = Math.max(
                    slowestOpenMillis,
                    Duration.ofNanos(System.nanoTime() - begun).toMillis());
            List<Integer> found = entries.stream()
                    .sorted(Comparator.comparing(LogEntry::id))
                    .map(entry ->
                            entry instanceof Review review ? review.grade().value() : LineDriver.UNDO)
                    .toList();
            if (found.size() > expected.size() && driver.pending().isPresent()) {
                expected.add(driver.pending().get());
                savedUnasked++;
            }
            assertThat(found).as("grades and undos (0) in the file").isEqualTo(expected);
            assertThat(store.check()).isEmpty();
            assertThat(store.states(LearnerId.ME)).isEqualTo(CardStates.fold(History.of(entries), SCHEDULER));
        }
    }

    private int standing() {
        int undone =
                (int) expected.stream().filter(each -> each == LineDriver.UNDO).count();
        return expected.size() - 2 * undone;
    }
}
