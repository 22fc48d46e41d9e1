package io.github.quizraft.review;

import java.time.Duration;

/**
 * One graded answer.
 *
 * @param id unique over all devices
 * @param learner who answered
 * @param card what was asked
 * @param at when the grade was given
 * @param grade what the scheduler learns from it
 * @param answer the answer given, in the written form of its kind of question; empty when none was given
 * @param score what grading said the answer was worth, 0 to 1
 * @param insisted the learner said "I was right" against the grading
 * @param took from question shown to answer given
 * @param device the machine it was made on
 * @param model the memory model that scheduled it, for example {@code fsrs-6}
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
        Duration took,
        String device,
        String model)
        implements LogEntry {}
