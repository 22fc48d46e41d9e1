package io.github.quizraft.terminal;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Events waiting for the loop. Only the last of several resizes (and so on) means anything, so there is at most one of
 * each kind that carries no typing.
 */
final class EventQueue {
    private final Deque<Event> events = new ArrayDeque<>();

    synchronized void post(Event event) {
        if (!(event instanceof Key) && !(event instanceof Paste)) {
            events.removeIf(waiting -> waiting.getClass() == event.getClass());
        }
        events.add(event);
        notifyAll();
    }

    synchronized boolean isEmpty() {
        return events.isEmpty();
    }

    /** The next event. A thread that is interrupted here is asked to end, and so is the loop. */
    synchronized Event take() {
        while (events.isEmpty()) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Hangup();
            }
        }
        return events.remove();
    }
}
