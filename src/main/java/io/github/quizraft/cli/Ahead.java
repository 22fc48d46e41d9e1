package io.github.quizraft.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * What a thread of its own works out while this one does something else. Closing it waits for that to end, so that a
 * program which ends leaves nothing half done.
 */
final class Ahead<T> implements AutoCloseable {
    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins at once. */
    static <T> Ahead<T> begin(Callable<T> work) {
        Ahead<T> ahead = new Ahead<>(new FutureTask<>(work));
        new Thread(ahead.task, "ahead").start();
        return ahead;
    }

    /** Whether nobody would have to wait for it. */
    boolean isDone() {
        return task.isDone();
    }

    /** What came of it; waits for it. Whatever went wrong there is thrown here. */
    T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            get();
        } catch (RuntimeException | Error e) {
            // Whoever needed it was told.
        }
    }
}
