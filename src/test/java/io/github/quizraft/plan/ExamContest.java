package io.github.quizraft.plan;

import io.github.quizraft.memory.Scheduler;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The plan towards an exam against ordinary study at a fixed retention: 600 new cards, 15 a day, 60 days. Eight seconds
 * for a card that is known, 23 for one that is not, 20 for a first meeting.
 *
 * @param scheduler whose model the learner's memory follows
 * @param seed of the learner's luck
 */
public record ExamContest(Scheduler scheduler, long seed) {
    private static final int CARDS = 600;
    private static final int NEW_PER_DAY = 15;
    private static final int DAYS = 60;
    /** Any will do. */
    private static final LocalDate SINCE = LocalDate.of(2027, 1, 1);

    private static final Habits LEARNER = new Habits(
            Habits.USUAL.first(),
            new PerGrade(0, 0, 1, 0),
            new PerGrade(20, 20, 20, 20),
            new PerGrade(15, 8, 8, 8),
            new PerGrade(8, 8, 8, 8),
            0,
            0);

    /** Ordinary study, without a limit to a day. */
    public Course fixed(double retention) {
        return learner(retention).run(new Ordinary(scheduler.model(), NEW_PER_DAY), DAYS, Double.POSITIVE_INFINITY);
    }

    /** The plan, with so many minutes a day. */
    public Course planned(double retention, int minutes) {
        Exam exam = new Exam(SINCE.plusDays(DAYS), Optional.of(SINCE), minutes, Set.of(), 0);
        return learner(retention)
                .run(new TowardsExam(exam, SINCE, scheduler.model(), LEARNER, NEW_PER_DAY), DAYS, exam.secondsADay());
    }

    private Simulation learner(double retention) {
        return new Simulation(scheduler.wanting(retention), LEARNER, Deck.fresh(CARDS), seed);
    }
}
