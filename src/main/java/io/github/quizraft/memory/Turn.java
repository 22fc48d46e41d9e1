package io.github.quizraft.memory;

import io.github.quizraft.memory.Steps.Step;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** One card at the moment it is answered: works out the state that each grade leads to. */
final class Turn {
    private final MemoryModel model;
    private final SchedulerSettings settings;
    private final Optional<CardState> before;
    private final Moment now;
    private final Elapsed elapsed;
    private final Fuzz fuzz;
    /** To keep intervals in order, the memory after one grade is needed for the others too. */
    private final Map<Grade, Memory> memories = new EnumMap<>(Grade.class);

    Turn(Scheduler scheduler, CardId card, Optional<CardState> before, Moment now) {
        this.model = scheduler.model();
        this.settings = scheduler.settings();
        this.before = before;
        this.now = now;
        this.elapsed =
                before.map(state -> scheduler.day().between(state.last(), now)).orElse(Elapsed.ofDays(0));
        this.fuzz = Fuzz.of(card, before.map(CardState::reviews).orElse(0));
    }

    CardState after(Grade grade) {
        return step(grade).map(step -> inSteps(grade, step)).orElseGet(() -> inReview(grade));
    }

    private Optional<Step> step(Grade grade) {
        if (!model.modelsSameDay() || (wasInReview() && grade.passed())) {
            return Optional.empty();
        }
        boolean learning = phaseOfSteps() == Phase.LEARNING;
        Steps steps = new Steps(learning ? settings.learningSteps() : settings.relearningSteps());
        return steps.after(before.map(CardState::step).orElse(0), grade);
    }

    /** A step of a day or more is an interval like any other: the card is in review at once, but remembers its step. */
    private CardState inSteps(Grade grade, Step step) {
        int days = (int) step.delay().toDays();
        return state(grade, days == 0 ? phaseOfSteps() : Phase.REVIEW, step.index(), step.delay(), days);
    }

    private CardState inReview(Grade grade) {
        int days = interval(grade);
        return state(grade, Phase.REVIEW, 0, Duration.ofDays(days), days);
    }

    private CardState state(Grade grade, Phase phase, int step, Duration delay, int days) {
        int lapse = wasInReview() && !grade.passed() ? 1 : 0;
        return new CardState(
                phase,
                step,
                memory(grade),
                now,
                now.instant().plus(delay),
                days,
                before.map(CardState::reviews).orElse(0) + 1,
                before.map(CardState::lapses).orElse(0) + lapse);
    }

    private Memory memory(Grade grade) {
        return memories.computeIfAbsent(grade, this::learnt);
    }

    private Memory learnt(Grade grade) {
        return before.map(state -> model.next(state.memory(), elapsed, grade)).orElseGet(() -> model.first(grade));
    }

    private int interval(Grade grade) {
        Intervals intervals = new Intervals(this::proposed);
        if (!model.modelsSameDay()) {
            return intervals.ofAll(grade);
        }
        return wasInReview() ? intervals.ofPasses(grade) : proposed(grade);
    }

    private int proposed(Grade grade) {
        double days =
                Math.min(model.interval(memory(grade), settings.desiredRetention()), model.longest(previousDays()));
        int whole = Intervals.whole(days, settings.maximumInterval());
        return settings.fuzz() ? fuzz.apply(whole, elapsed.days(), settings.maximumInterval()) : whole;
    }

    private double previousDays() {
        return before.filter(state -> state.scheduledDays() > 0)
                .map(state -> Math.max(state.scheduledDays(), elapsed.days()))
                .orElse(0L);
    }

    private boolean wasInReview() {
        return before.isPresent() && before.get().phase() == Phase.REVIEW;
    }

    private Phase phaseOfSteps() {
        return before.isEmpty() || before.get().phase() == Phase.LEARNING ? Phase.LEARNING : Phase.RELEARNING;
    }
}
