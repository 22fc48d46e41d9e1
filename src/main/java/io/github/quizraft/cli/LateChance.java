package io.github.quizraft.cli;

import java.io.DataInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Numbers that no other program draws; no secrets. Where the system gives chance away as a file, the seed comes from there:
 * to set up Java's own source takes longer than most commands have to work.
 */
final class LateChance implements RandomGenerator {
    private static final String SYSTEM = "/dev/urandom";

    private Optional<RandomGenerator> random = Optional.empty();

    @Override
    public synchronized long nextLong() {
        if (random.isEmpty()) {
            random = Optional.of(fromSystem());
        }
        return random.get().nextLong();
    }

    private static RandomGenerator fromSystem() {
        try (DataInputStream in = new DataInputStream(new FileInputStream(SYSTEM))) {
            return new SplittableRandom(in.readLong());
        } catch (IOException e) {
            return new SecureRandom();
        }
    }
}
