package io.github.quizraft.review;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * One graded answer. Duration and score are brought to the form that the log stores them in, so that an entry read back
 * equals the one written.
 *
 * @param id unique over all devices
 * @param learner who answered
 * @param card what was asked
 * @param at when the grade was given
 * @param grade what the scheduler learns from it
 * @param answer the answer given, in the written form of its kind of question; empty when none was given
 * @param score what grading said the answer was worth, 0 to 1
 * @param insisted the learner said "I was right" against the grading
 * @param confidence how sure the learner was, if that was said before the verdict
 * @param took from question shown to answer given, cut to milliseconds, not negative; zero where nobody measured
 * @param device the machine it was made on
 * @param model the memory model that scheduled it, for example {@code fsrs-6}
 * @param placed where in the range that chance may move it in the next interval was put, 0 to 1 with 1 excluded, because
 *     of what else was due; empty where the card's own chance decides
 */
public record Review(
        EntryId id,
        LearnerId learner,
        CardId card,
        Moment at,
        Grade grade,
        String answer,
        double score,
        boolean insisted,
        Optional<Confidence> confidence,
        Duration took,
        String device,
        String model,
        Optional<Double> placed)
        implements CardEntry {
    /** In place of a device and of a model, where an answer was taken in from another program. */
    private static final String ELSEWHERE = "imported";

    public Review {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score is from 0 to 1, not " + score);
        }
        if (took.isNegative()) {
            throw new IllegalArgumentException("an answer takes no negative time: " + took);
        }
        if (placed.filter(place -> !(place >= 0 && place < 1)).isPresent()) {
            throw new IllegalArgumentException("a place is from 0 to less than 1, not " + placed.get());
        }
        score = score + 0.0; // No negative zero: SQLite would give it back without its sign.
        took = took.truncatedTo(ChronoUnit.MILLIS);
    }

    /** An answer whose next interval was left to the card's own chance. */
    public Review(
            EntryId id,
            LearnerId learner,
            CardId card,
            Moment at,
            Grade grade,
            String answer,
            double score,
            boolean insisted,
            Optional<Confidence> confidence,
            Duration took,
            String device,
            String model) {
        this(id, learner, card, at, grade, answer, score, insisted, confidence, took, device, model, Optional.empty());
    }

    /** An answer that another program took, of which no more is known; the same wherever it is imported. */
    public static Review imported(EntryId id, LearnerId learner, CardId card, Moment at, Grade grade, Duration took) {
        return new Review(
                id,
                learner,
                card,
                at,
                grade,
                "",
                grade.passed() ? 1 : 0,
                false,
                Optional.empty(),
                took,
                ELSEWHERE,
                ELSEWHERE);
    }

    public boolean isImported() {
        return model.equals(ELSEWHERE);
    }

    /** Whether somebody measured how long it took; nobody answers within a millisecond. */
    public boolean isTimed() {
        return !took.isZero();
    }
}
