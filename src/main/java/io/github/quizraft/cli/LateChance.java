package io.github.quizraft.cli;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Chance that nobody can foretell. It is set up when it is first asked for, since that takes a tenth of a start. */
final class LateChance implements RandomGenerator {
    private Optional<SecureRandom> random = Optional.empty();

    @Override
    public synchronized long nextLong() {
        if (random.isEmpty()) {
            random = Optional.of(new SecureRandom());
        }
        return random.get().nextLong();
    }
}
