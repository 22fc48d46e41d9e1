package io.github.quizraft.memory.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Threads that share work which comes in pieces of some ten microseconds, thousands of times: too small to be handed over
 * by a queue. Who is free takes the next piece. So nobody waits for a thread that the system gives no time to, unless
 * that has begun a piece.
 */
final class Crew implements AutoCloseable {
    /** How long a helper stays awake without work. */
    private static final int SPINS = 2_000;

    /** One job, in pieces. */
    interface Work {
        /**
         * Does one piece.
         *
         * @param worker who does it, from 0; no two pieces at once have the same
         */
        void piece(int piece, int worker);
    }

    private final List<Thread> helpers = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    private volatile Work work = (piece, worker) -> {};
    private volatile boolean isAnyAsleep;
    private volatile boolean isClosed;

    /** A crew of the thread that calls it and its helpers. */
    Crew(int threads) {
        for (int worker = 1; worker < threads; worker++) {
            int number = worker;
            Thread helper = new Thread(() -> stay(number), "fit-" + worker);
            helper.setDaemon(true);
            helpers.add(helper);
            helper.start();
        }
    }

    /** How many work together. */
    int size() {
        return helpers.size() + 1;
    }

    /** Does all pieces, and comes back when they are done. */
    void run(int pieces, Work job) {
        work = job;
        done.set(0);
        open.set(pieces);
        if (isAnyAsleep) {
            helpers.forEach(LockSupport::unpark);
        }
        help(0);
        for (int spins = 1; done.get() < pieces; spins++) {
            if (spins % 1_000 == 0) {
                LockSupport.parkNanos(this, 1);
            } else {
                Thread.onSpinWait();
            }
        }
        Throwable thrown = failure.get();
        if (thrown != null) {
            throw new IllegalStateException("a piece of work failed", thrown);
        }
    }

    /** Whether there was anything to do. */
    private boolean help(int worker) {
        boolean isHelping = false;
        for (int piece = take(); piece >= 0; piece = take()) {
            isHelping = true;
            try {
                work.piece(piece, worker);
            } catch (RuntimeException | Error e) {
                failure.compareAndSet(null, e);
            } finally {
                done.incrementAndGet();
            }
        }
        return isHelping;
    }

    private int take() {
        return open.get() <= 0 ? -1 : open.decrementAndGet();
    }

    private void stay(int worker) {
        while (!isClosed) {
            for (int spins = 0; spins < SPINS && !isClosed; spins++) {
                if (help(worker)) {
                    spins = 0;
                }
                Thread.onSpinWait();
            }
            isAnyAsleep = true;
            if (open.get() <= 0 && !isClosed) {
                LockSupport.parkNanos(this, 1_000_000);
            }
            isAnyAsleep = false;
        }
    }

    @Override
    public void close() {
        isClosed = true;
        helpers.forEach(LockSupport::unpark);
    }
}
