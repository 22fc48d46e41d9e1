package io.github.quizraft.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jline.utils.Signals;

/** Listens to signals until it is closed, and then leaves them to whom they belonged before. */
final class SignalWatch implements AutoCloseable {
    private final Deque<Runnable> undoing = new ArrayDeque<>();

    /** Listens to a signal that belongs to a terminal. */
    void on(Device terminal, String signal, Runnable action) {
        undoing.push(terminal.on(signal, action));
    }

    /** Listens to a signal of the operating system, by its name without SIG; where there is none such, to nothing. */
    void on(String signal, Runnable action) {
        Object before = Signals.register(signal, action);
        undoing.push(() -> Signals.unregister(signal, before));
    }

    @Override
    public void close() {
        undoing.forEach(Runnable::run);
        undoing.clear();
    }
}
