package io.github.quizraft.study;

import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import java.time.LocalDate;

/**
 * How much to study.
 *
 * @param newPerDay how many cards may be met for the first time in one study day
 * @param reviews how many of the due cards
 * @param cards how many cards one session asks at most, counting a card that comes back once
 */
public record Limits(int newPerDay, Share reviews, int cards) {
    /** Ten new cards a day, and no limit to a session. */
    public static final Limits DEFAULT = new Limits(10, Integer.MAX_VALUE);

    /** With all that is due. */
    public Limits(int newPerDay, int cards) {
        this(newPerDay, new Share.All(), cards);
    }

    public Limits {
        if (newPerDay < 0 || cards < 1) {
            throw new IllegalArgumentException("new cards a day must be 0 or more, cards of a session 1 or more");
        }
    }

    /** How many new cards are left for the study day of {@code now}. */
    public int newLeft(History history, Scheduler scheduler, Moment now) {
        LocalDate today = scheduler.day().of(now);
        long met = history.cards().stream()
                .map(card -> history.of(card).get(0).at())
                .filter(first -> scheduler.day().of(first).equals(today))
                .count();
        return (int) Math.max(0, newPerDay - met);
    }

    /** With so many new cards more, for a learner who wants them today. */
    public Limits plusNew(int more) {
        return new Limits((int) Math.min(Integer.MAX_VALUE, (long) newPerDay + more), reviews, cards);
    }

    /** With all that is due, not only a day's share. */
    public Limits withAllDue() {
        return new Limits(newPerDay, cards);
    }
}
