package io.github.quizraft.e2e;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waiting for another process without guessing how long it takes. */
final class Patience {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private Patience() {}

    /**
     * Looks again and again until something is true.
     *
     * @param what the something, for the message if it never is
     * @param seen what there is to see instead, for the same message
     */
    static void until(String what, BooleanSupplier condition, Supplier<String> seen) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what + "; there is\n" + seen.get());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    static void until(String what, BooleanSupplier condition) {
        until(what, condition, () -> "nothing to show");
    }
}
