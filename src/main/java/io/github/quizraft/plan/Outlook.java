package io.github.quizraft.plan;

import io.github.quizraft.memory.Scheduler;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How an exam is going to turn out, by the memory model. A score is the mean chance of recall over the cards; those never
 * met count as not known.
 *
 * @param exam what it is on, and what the learner means to do for it
 * @param today the day from which it looks ahead
 * @param deck the cards of the exam as they stand
 * @param now the score that an exam today would have
 * @param without the score on the day if nothing more were studied
 * @param course what comes of the plan; its last day is the one before the exam
 * @param need the least daily time that leads to the goal; empty if none does
 */
public record Outlook(
        Exam exam, LocalDate today, Deck deck, double now, double without, Course course, Optional<Need> need) {
    /** What the goal takes. */
    public record Need(int minutes, double hours) {}

    /** Of more cards some are drawn: the mean of so many is known well enough. */
    private static final int SAMPLE = 600;
    /** Nobody studies longer on every day. */
    private static final int LONGEST_DAY = 600;

    private static final long SEED = 7;

    /**
     * Looks ahead.
     *
     * @param today not after the exam
     * @param deck the cards of the exam
     * @param newPerDay how many cards are met for the first time on a day
     */
    public static Outlook of(Exam exam, LocalDate today, Deck deck, int newPerDay, Scheduler scheduler, Habits habits) {
        Player player = new Player(exam, today, deck, newPerDay, scheduler, habits);
        Course course = player.playing(exam.minutes());
        return new Outlook(
                exam,
                today,
                deck,
                deck.score(0, scheduler.model()),
                deck.score(exam.daysFrom(today), scheduler.model()),
                course,
                player.need());
    }

    /** The score that the plan leads to. */
    public double onTheDay() {
        return course.days().isEmpty() ? now : course.score();
    }

    public boolean isReached() {
        return onTheDay() >= exam.goal();
    }

    /** Plays the plan with other times a day. */
    private record Player(Exam exam, LocalDate today, Deck deck, int newPerDay, Scheduler scheduler, Habits habits) {
        Course playing(int minutes) {
            Deck sample = deck.sample(SAMPLE, SEED);
            double part = deck.size() == 0 ? 1 : (double) sample.size() / deck.size();
            int news = (int) Math.ceil(newPerDay * part);
            Course course = new Simulation(scheduler, habits, sample, SEED)
                    .run(
                            new TowardsExam(exam, today, scheduler.model(), habits, news),
                            exam.daysFrom(today),
                            exam.lasting(minutes).secondsADay() * part);
            return part == 1 ? course : course.times(1 / part, deck.size());
        }

        /** Halves the range until it is known to a tenth. */
        Optional<Need> need() {
            int low = 0;
            int high = LONGEST_DAY;
            Course best = playing(high);
            if (best.score() < exam.goal()) {
                return Optional.empty();
            }
            while (high - low > Math.max(1, high / 10)) {
                int middle = between(low, high);
                Course course = playing(middle);
                if (course.score() >= exam.goal()) {
                    high = middle;
                    best = course;
                } else {
                    low = middle;
                }
            }
            return Optional.of(new Need(high, best.hours()));
        }

        /** The range is wide at first and the answer mostly small. */
        private static int between(int low, int high) {
            double least = Math.max(1, low);
            return high > 4 * least ? (int) Math.ceil(Math.sqrt(high * least)) : (low + high) / 2;
        }
    }
}
