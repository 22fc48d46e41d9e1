package io.github.quizraft.terminal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Events waiting for the loop. Only the last of several resizes (and so on) means anything, so there is at most one of
 * each kind that carries neither typing nor news.
 */
final class EventQueue {
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Deque<Event> events = new ArrayDeque<>();

    synchronized void post(Event event) {
        boolean isItsOwn =
                event instanceof Key || event instanceof Paste || event instanceof Pointer || event instanceof News;
        if (!isItsOwn) {
            events.removeIf(waiting -> waiting.getClass() == event.getClass());
        }
        events.add(event);
        notifyAll();
    }

    synchronized boolean isEmpty() {
        return events.isEmpty();
    }

    /** The next event. A thread that is interrupted here is asked to end, and so is the loop. */
    Event take() {
        return take(Optional.empty());
    }

    /**
     * The next event, or a tick.
     *
     * @param atMost how long to wait for an event; without it, as long as it takes
     */
    synchronized Event take(Optional<Duration> atMost) {
        long end = System.nanoTime() + atMost.map(Duration::toNanos).orElse(0L);
        while (events.isEmpty()) {
            long left = atMost.isEmpty() ? 0 : (end - System.nanoTime() + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI;
            if (atMost.isPresent() && left <= 0) {
                return new Tick();
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Hangup();
            }
        }
        return events.remove();
    }
}
