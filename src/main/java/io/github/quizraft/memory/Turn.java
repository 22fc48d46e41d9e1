package io.github.quizraft.memory;

import io.github.quizraft.memory.Because.Rule;
import io.github.quizraft.memory.Steps.Step;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One card at the moment it is answered: works out the state that each grade leads to. */
final class Turn {
    private final Scheduler scheduler;
    private final MemoryModel model;
    private final SchedulerSettings settings;
    private final Optional<CardState> before;
    private final Moment now;
    private final Elapsed elapsed;
    private final Fuzz fuzz;
    /** To keep intervals in order, the memory after one grade is needed for the others too. */
    private final Map<Grade, Memory> memories = new EnumMap<>(Grade.class);

    private final Map<Grade, Integer> wholes = new EnumMap<>(Grade.class);

    Turn(Scheduler scheduler, CardId card, Optional<CardState> before, Moment now) {
        this.scheduler = scheduler;
        this.model = scheduler.model();
        this.settings = scheduler.settings();
        this.before = before;
        this.now = now;
        this.elapsed =
                before.map(state -> scheduler.day().between(state.last(), now)).orElse(Elapsed.ofDays(0));
        this.fuzz = Fuzz.of(card, before.map(CardState::reviews).orElse(0));
    }

    /** With the card's own chance. */
    CardState after(Grade grade) {
        return after(grade, fuzz);
    }

    /** With a draw that was chosen. */
    CardState after(Grade grade, Fuzz by) {
        return step(grade).map(step -> inSteps(grade, step)).orElseGet(() -> inReview(grade, by));
    }

    /** Whether a grade leads to an interval that fuzz may move. */
    boolean isFuzzed(Grade grade) {
        return settings.fuzz() && step(grade).isEmpty();
    }

    /** The interval of a grade in days, with all grades by the same draw. */
    int days(Grade grade, Fuzz by) {
        Intervals intervals = new Intervals(each -> proposed(each, by));
        if (!model.modelsSameDay()) {
            return intervals.ofAll(grade);
        }
        return wasInReview() ? intervals.ofPasses(grade) : proposed(grade, by);
    }

    /**
     * The rules that lead to the interval of a grade.
     *
     * @param placed the draw that other cards lead to, if they do
     */
    List<Because> why(Grade grade, Optional<Double> placed) {
        Optional<Step> step = step(grade);
        if (step.isPresent()) {
            return List.of(new Because(
                    Rule.STEP,
                    step.get().delay().toMinutes() / (double) Duration.ofDays(1).toMinutes()));
        }
        Fuzz by = placed.map(Fuzz::new).orElse(fuzz);
        double wanted = model.interval(memory(grade), settings.desiredRetention());
        List<Because> why = new ArrayList<>(List.of(new Because(Rule.FORMULA, wanted)));
        double trusted = Math.min(wanted, model.longest(previousDays()));
        if (trusted < wanted) {
            why.add(new Because(Rule.TRUST, trusted));
        }
        if (Math.round(trusted) > settings.maximumInterval()) {
            why.add(new Because(Rule.MAXIMUM, settings.maximumInterval()));
        }
        int proposed = proposed(grade, by);
        if (proposed != whole(grade)) {
            why.add(new Because(placed.isPresent() ? Rule.LOAD : Rule.CHANCE, proposed));
        }
        int days = days(grade, by);
        if (days != proposed) {
            why.add(new Because(Rule.ORDER, days));
        }
        return List.copyOf(why);
    }

    /** How far fuzz may move the interval of a grade. */
    FuzzRange range(Grade grade) {
        return FuzzRange.of(whole(grade), elapsed.days(), settings.maximumInterval());
    }

    /** The interval of a grade in whole days, before anything moves it. */
    int whole(Grade grade) {
        return wholes.computeIfAbsent(grade, this::wanted);
    }

    /** The card's own chance. */
    Fuzz fuzz() {
        return fuzz;
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

    private CardState inReview(Grade grade, Fuzz by) {
        int days = days(grade, by);
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

    private int proposed(Grade grade, Fuzz by) {
        return settings.fuzz() ? by.apply(whole(grade), elapsed.days(), settings.maximumInterval()) : whole(grade);
    }

    private int wanted(Grade grade) {
        return scheduler.interval(memory(grade), previousDays());
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
