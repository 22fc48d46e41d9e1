package io.github.quizraft.terminal;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Gives the terminal to the shell while the job is stopped, and takes it again when the job goes on. */
final class Suspension {
    /** Where the job could not be stopped, no signal says that it goes on. */
    private static final long CONTINUE_MILLIS = 100;

    private final Takeover takeover;
    private final Job job;
    private final AtomicBoolean lent = new AtomicBoolean();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Semaphore continued = new Semaphore(0);

    Suspension(Takeover takeover, Job job) {
        this.takeover = takeover;
        this.job = job;
    }

    /** Gives the terminal to another program of the same job for a while. */
    void lend(Runnable use) throws IOException {
        takeover.leave();
        lent.set(true);
        try {
            use.run();
        } finally {
            lent.set(false);
            takeover.enter();
        }
    }

    /** Whether another program has the terminal, and deals with its signals. */
    boolean isLent() {
        return lent.get();
    }

    /** Stops the job; returns when it goes on and the terminal is taken again. */
    synchronized void stop() throws IOException {
        if (lent.get()) {
            job.stop();
            return;
        }
        continued.drainPermits();
        stopping.set(true);
        try {
            takeover.leave();
            job.stop();
            awaitContinue();
            takeover.enter();
        } finally {
            stopping.set(false);
        }
    }

    /**
     * The signal that the job goes on. It may also have been stopped by force, and then whoever had the terminal in the
     * meantime may have left it in any state.
     *
     * @return whether the terminal had to be taken again
     */
    boolean onContinue() throws IOException {
        if (lent.get()) {
            return false;
        }
        if (stopping.get()) {
            continued.release();
            return false;
        }
        takeover.renew();
        return true;
    }

    /** The signal comes on a thread of its own; what it would do is done here. */
    private void awaitContinue() {
        try {
            continued.tryAcquire(CONTINUE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
