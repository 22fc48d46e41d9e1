package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is due, and how much of it is for today. After an absence it is more than the learner does in a day: then some
 * are asked today, those least likely to be recalled, and the others wait for the days that follow.
 *
 * @param due how many cards are due now
 * @param left how many of those on intervals of days are still for today; a card in its steps always is
 * @param waiting how many are due and not for today
 * @param today the study day
 * @param done the day on which none waits any more, if no new ones are met; empty if that is a year away
 */
public record Backlog(int due, int left, int waiting, LocalDate today, Optional<LocalDate> done) {
    /** Nothing is due. */
    public static final Backlog NONE = new Backlog(0, 0, 0, LocalDate.EPOCH, Optional.empty());

    private static final int YEAR = 365;
    private static final int WEEK = 7;

    /**
     * How it stands at a moment. Counted without streams, since this is on the way to the first frame.
     *
     * @param cards that there are
     * @param states of those that were answered
     */
    public static Backlog of(
            Collection<CardId> cards,
            Map<CardId, CardState> states,
            History history,
            Scheduler scheduler,
            Share share,
            Moment now) {
        Askable askable = new Askable(history::marks, scheduler.day(), now);
        LocalDate today = scheduler.day().of(now);
        int inSteps = 0;
        int onDays = 0;
        int overdue = 0;
        Map<LocalDate, Integer> later = new HashMap<>();
        for (CardId card : cards) {
            CardState state = states.get(card);
            if (state != null && askable.test(card)) {
                LocalDate day = scheduler.dueDay(state, now.offset());
                if (!scheduler.isDue(state, now)) {
                    later.merge(day, 1, Integer::sum);
                } else if (isInSteps(state)) {
                    inSteps++;
                } else {
                    onDays++;
                    overdue += day.isBefore(today) ? 1 : 0;
                }
            }
        }
        Taken taken = Taken.of(history, scheduler, now);
        int most = most(share, overdue + taken.overdue(), history, scheduler, now);
        int left = Math.min(onDays, Math.max(0, most - taken.due()));
        int waiting = onDays - left;
        return new Backlog(
                inSteps + onDays,
                left,
                waiting,
                today,
                waiting == 0 ? Optional.of(today) : done(waiting, most, later, today));
    }

    /** Whether a card is not counted, but asked whenever it is due. */
    static boolean isInSteps(CardState state) {
        return state.phase() != Phase.REVIEW || state.scheduledDays() == 0;
    }

    /**
     * Which due cards the learner has answered today.
     *
     * @param due all of them
     * @param overdue those that had been due before today
     */
    private record Taken(int due, int overdue) {
        static Taken of(History history, Scheduler scheduler, Moment now) {
            LocalDate today = scheduler.day().of(now);
            int due = 0;
            int overdue = 0;
            for (CardId card : new Workday(scheduler.day(), now).today(history)) {
                List<Review> reviews = history.of(card);
                int before = 0;
                while (before < reviews.size()
                        && scheduler.day().of(reviews.get(before).at()).isBefore(today)) {
                    before++;
                }
                Optional<CardState> state = scheduler.replay(card, reviews.subList(0, before));
                if (state.isPresent() && !isInSteps(state.get())) {
                    LocalDate day = scheduler.dueDay(state.get(), now.offset());
                    due += day.isAfter(today) ? 0 : 1;
                    overdue += day.isBefore(today) ? 1 : 0;
                }
            }
            return new Taken(due, overdue);
        }
    }

    private static int most(Share share, int overdue, History history, Scheduler scheduler, Moment now) {
        if (share instanceof Share.Most fixed) {
            return fixed.cards();
        }
        if (share instanceof Share.Usual usual && overdue > 0) {
            int cards = usual.goal() > 0 ? usual.goal() : new Workday(scheduler.day(), now).usual(history);
            return overdue > cards ? cards : Integer.MAX_VALUE;
        }
        return Integer.MAX_VALUE;
    }

    private static Optional<LocalDate> done(int waiting, int most, Map<LocalDate, Integer> later, LocalDate today) {
        int rest = waiting;
        for (int i = 1; i <= YEAR; i++) {
            LocalDate day = today.plusDays(i);
            rest += later.getOrDefault(day, 0);
            if (rest <= most) {
                return Optional.of(day);
            }
            rest -= most;
        }
        return Optional.empty();
    }

    /** How many cards are asked today, those in their steps included. */
    public int forToday() {
        return due - waiting;
    }

    /** What waits and until when, in a sentence; empty if nothing waits. */
    public String sentence() {
        if (waiting == 0) {
            return "";
        }
        String begin = forToday() == 0
                ? "Today's share is done; " + waiting + (waiting == 1 ? " more card waits" : " more cards wait")
                : due + " are due: today " + forToday();
        return begin
                + done.map(day -> ", all done by " + name(day)).orElse(", and at this pace they do not become fewer")
                + ".";
    }

    private String name(LocalDate day) {
        if (day.equals(today.plusDays(1))) {
            return "tomorrow";
        }
        return day.isBefore(today.plusDays(WEEK)) ? name(day.getDayOfWeek()) : day.toString();
    }

    /** The Java machine would look for the name in the books of all languages, while someone waits for the counts. */
    private static String name(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
