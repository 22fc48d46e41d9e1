package io.github.quizraft.plan;

import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.MemoryModel;
import io.github.quizraft.review.Grade;
import java.time.Duration;

/**
 * What cards gain for an exam by being asked now. With R the chance of recall now, T - t the days to the exam and S the
 * memory, that is {@code R R(T-t | S after Good) + (1-R) R(T-t | S after Again, then Good on the same day) - R(T-last | S)}.
 *
 * <p>Source: the memory model's own arithmetic, as a plan of one step; see B. Tabibian and others, PNAS 2019, and J. Ye and
 * others, KDD 2022, for plans over a finite time.
 *
 * @param model how memory forms and fades
 * @param habits what answers take
 * @param days from now to the exam
 */
public record Gains(MemoryModel model, Habits habits, int days) {
    /** A missed card is asked again within the session. */
    static final Elapsed SHORTLY = new Elapsed(0, Duration.ofMinutes(10));

    /**
     * Of a card that was met.
     *
     * @param since the time since its last answer
     */
    public Worth of(Memory memory, Elapsed since) {
        double recall = model.retrievability(memory, since);
        double known = recall * later(model.next(memory, since, Grade.GOOD), 0)
                + (1 - recall) * later(corrected(memory, since), 0);
        return new Worth(known - later(memory, since.days()), habits.seconds(recall));
    }

    /** Of a card that was never met, which nobody is taken to know. */
    public Worth ofNew() {
        double known = 0;
        for (Grade grade : Grade.values()) {
            Memory memory = model.first(grade);
            known += habits.first().share(grade)
                    * later(grade.passed() ? memory : model.next(memory, SHORTLY, Grade.GOOD), 0);
        }
        return new Worth(known, habits.meeting());
    }

    private Memory corrected(Memory memory, Elapsed since) {
        return model.next(model.next(memory, since, Grade.AGAIN), SHORTLY, Grade.GOOD);
    }

    /** The chance of recall on the day of the exam. */
    private double later(Memory memory, long daysSince) {
        return model.retrievability(memory, Elapsed.ofDays(daysSince + days));
    }
}
