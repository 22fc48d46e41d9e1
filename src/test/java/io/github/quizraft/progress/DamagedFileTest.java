package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.Entries;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.UnsavedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files cut short, with flipped bits, with junk in them: a clear word or the truth, and never a wrong answer. */
class DamagedFileTest {
    @TempDir
    private static Path folder;

    private static byte[] sound = {};
    private static List<LogEntry> log = List.of();

    @TempDir
    private Path own;

    @BeforeAll
    static void keepThreeHundredAnswers() throws IOException {
        Path file = folder.resolve("sound.db");
        Entries entries = new Entries(1);
        List<LogEntry> made = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Review review = entries.review("bank/card" + i % 40, Grade.of(1 + i % 4));
            made.add(review);
            if (i % 10 == 0) {
                made.add(entries.voiding(review));
            }
        }
        try (ProgressStore store = Stores.open(file)) {
            store.merge(made);
            store.states(LearnerId.ME);
        }
        sound = Files.readAllBytes(file);
        log = made;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_damaged_file_never_lies(long seed) throws IOException {
        byte[] damaged = damaged(new Random(seed));
        Path file = Files.write(own.resolve("progress.db"), damaged);
        Review review = new Entries(seed).review("bank/card7");
        try (ProgressStore store = Stores.open(file)) {
            List<LogEntry> read = store.entries(LearnerId.ME);
            assertThat(log).containsAll(read);
            if (read.size() < log.size()) {
                assertThat(store.check()).as("what is missing is noticed").isNotEmpty();
            }
            store.states(LearnerId.ME);
            store.append(review);
            assertThat(store.entries(LearnerId.ME)).contains(review);
        } catch (StoreException | UnsavedException e) {
            assertThat(e.getMessage()).startsWith(file + " ").hasLineCount(1);
        }
        assertThat(file).isNotEmptyFile();
    }

    private static byte[] damaged(Random random) {
        int at = random.nextInt(sound.length);
        byte[] bytes = sound.clone();
        switch (random.nextInt(6)) {
            case 0 -> bytes = Arrays.copyOf(bytes, at + 1);
            case 1 -> bytes = Arrays.copyOf(bytes, at / 4096 * 4096 + 4096);
            case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 4096), (byte) 0);
            case 3 -> {
                byte[] junk = new byte[Math.min(bytes.length - at, 1 + random.nextInt(1_000))];
                random.nextBytes(junk);
                System.arraycopy(junk, 0, bytes, at, junk.length);
            }
            case 4 -> bytes[random.nextInt(200)] ^= (byte) (1 << random.nextInt(8));
            default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }
}
