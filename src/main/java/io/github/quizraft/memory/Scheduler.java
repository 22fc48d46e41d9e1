package io.github.quizraft.memory;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns graded answers into the time of the next question. A pure function: no clock, no store, and chance only as
 * fixed by card and review count.
 *
 * <p>Source: the behaviour of ts-fsrs 5.4, except that days are study days and that fuzz is seeded as said above. For a
 * card in review, hard &lt; good &lt; easy always holds: all grades share one random draw, and the order is
 * enforced after it. For a card that leaves its steps, Easy is at least Good whenever its stability is.
 *
 * @param model how memory forms and fades
 * @param settings what the learner chose
 * @param day where a study day begins
 * @param deadline by when some cards are to be asked once more, if there is one
 */
public record Scheduler(MemoryModel model, SchedulerSettings settings, StudyDay day, Optional<Deadline> deadline) {
    /** Without a deadline. */
    public Scheduler(MemoryModel model, SchedulerSettings settings, StudyDay day) {
        this(model, settings, day, Optional.empty());
    }

    /** The same before a deadline. */
    public Scheduler before(Deadline other) {
        return new Scheduler(model, settings, day, Optional.of(other));
    }

    /** The same for another desired retention. */
    public Scheduler wanting(double retention) {
        return new Scheduler(model, settings.wanting(retention), day, deadline);
    }

    /**
     * The whole days until a memory has fallen to the desired retention, as they are before fuzz.
     *
     * @param previousDays the interval before, 0 if there was none
     */
    public int interval(Memory memory, double previousDays) {
        double days = Math.min(model.interval(memory, settings.desiredRetention()), model.longest(previousDays));
        return Intervals.whole(days, settings.maximumInterval());
    }

    /**
     * The state of a card after an answer.
     *
     * @param before its state before, empty for a card never answered
     * @param now when the grade was given
     */
    public CardState next(CardId card, Optional<CardState> before, Moment now, Grade grade) {
        return new Turn(this, card, before, now).after(grade);
    }

    /** What {@link #next} would return for each grade, in the order of the grades. */
    public Map<Grade, CardState> preview(CardId card, Optional<CardState> before, Moment now) {
        return preview(new Turn(this, card, before, now), Map.of());
    }

    private static Map<Grade, CardState> preview(Turn turn, Map<Grade, Double> draws) {
        Map<Grade, CardState> states = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            states.put(grade, after(turn, grade, Optional.ofNullable(draws.get(grade))));
        }
        return states;
    }

    private static CardState after(Turn turn, Grade grade, Optional<Double> draw) {
        return draw.map(chosen -> turn.after(grade, new Fuzz(chosen))).orElseGet(() -> turn.after(grade));
    }

    /**
     * Where in its range a grade's next interval is put because of what else is due; a review keeps it, so that going
     * through the log again leads to the same day whatever was studied since.
     *
     * @param before the card's state before
     * @return 0 to 1, 1 excluded; empty where the card's own chance decides
     */
    public Optional<Double> placed(CardId card, Optional<CardState> before, Moment now, Grade grade, Load load) {
        Turn turn = new Turn(this, card, before, now);
        return Optional.ofNullable(Placement.of(turn, load, day.of(now)).get(grade));
    }

    /**
     * What {@link #next(CardId, Optional, List)} would return for each grade, in the order of the grades.
     *
     * @param before the card's state before
     * @param earlier the reviews that led to it, oldest first
     * @param confidence of the answer to be graded
     * @param load what else is due
     */
    public Map<Grade, CardState> preview(
            CardId card,
            Optional<CardState> before,
            List<Review> earlier,
            Optional<Confidence> confidence,
            Moment now,
            Load load) {
        SureErrors errors = new SureErrors(day);
        boolean already = errors.isOnDayOf(earlier, now);
        Turn turn = new Turn(this, card, before, now);
        Map<Grade, CardState> states = preview(turn, Placement.of(turn, load, day.of(now)));
        states.replaceAll((grade, state) -> limited(card, state, already || SureErrors.isOne(grade, confidence)));
        return states;
    }

    /**
     * The rules that lead to what {@link #preview(CardId, Optional, List, Optional, Moment, Load)} shows.
     *
     * @param before the card's state before
     * @param earlier the reviews that led to it, oldest first
     * @param load what else is due
     */
    public Map<Grade, List<Because>> why(
            CardId card, Optional<CardState> before, List<Review> earlier, Moment now, Load load) {
        Turn turn = new Turn(this, card, before, now);
        Map<Grade, Double> draws = Placement.of(turn, load, day.of(now));
        boolean isSureError = new SureErrors(day).isOnDayOf(earlier, now);
        Map<Grade, List<Because>> why = new EnumMap<>(Grade.class);
        for (Grade grade : Grade.values()) {
            Optional<Double> draw = Optional.ofNullable(draws.get(grade));
            List<Because> rules = new ArrayList<>(turn.why(grade, draw));
            if (isSureError && rules.get(rules.size() - 1).days() > 1) {
                rules.add(new Because(Because.Rule.SURE_ERROR, 1));
            }
            int days = limited(card, after(turn, grade, draw), isSureError).scheduledDays();
            if (days > 0 && days < Math.round(rules.get(rules.size() - 1).days())) {
                rules.add(new Because(Because.Rule.EXAM, days));
            }
            why.put(grade, List.copyOf(rules));
        }
        return why;
    }

    /**
     * The state of a card after the last of its reviews. Unlike the bare rule it knows of sure errors, which are asked
     * again on the next day, and of the deadline.
     *
     * @param before its state before that one, empty if there is only one
     * @param reviewsOldestFirst at least one
     */
    public CardState next(CardId card, Optional<CardState> before, List<Review> reviewsOldestFirst) {
        Review last = reviewsOldestFirst.get(reviewsOldestFirst.size() - 1);
        CardState state = after(new Turn(this, card, before, last.at()), last.grade(), last.placed());
        return limited(card, state, new SureErrors(day).isOnDayOf(reviewsOldestFirst, last.at()));
    }

    /** What the memory alone does not know of may let a card wait less. */
    private CardState limited(CardId card, CardState state, boolean isSureError) {
        CardState sooner = isSureError ? SureErrors.askedTomorrow(state) : state;
        return deadline.map(each -> each.within(card, sooner, day)).orElse(sooner);
    }

    /**
     * The state that a card's reviews lead to.
     *
     * @param reviewsOldestFirst all reviews of this card that count
     * @return empty if there are none
     */
    public Optional<CardState> replay(CardId card, List<Review> reviewsOldestFirst) {
        Optional<CardState> state = Optional.empty();
        for (int i = 1; i <= reviewsOldestFirst.size(); i++) {
            state = Optional.of(next(card, state, reviewsOldestFirst.subList(0, i)));
        }
        return state;
    }

    /** The probability, 0 to 1, that the card would be recalled now. */
    public double retrievability(CardState state, Moment now) {
        return model.retrievability(state.memory(), day.between(state.last(), now));
    }

    /** The days from its last review after which a card's recall has fallen to 90 %. */
    public double stability(CardState state) {
        return model.stability(state.memory());
    }

    /**
     * Whether it is time to ask. A card on an interval of days is due from the roll-over of its day, so that a day's
     * cards can be studied in one go; a card in its steps at the exact instant.
     */
    public boolean isDue(CardState state, Moment now) {
        return isOnDays(state)
                ? !day.of(now).isBefore(dueDay(state, now.offset()))
                : !now.instant().isBefore(state.due());
    }

    /**
     * The study day on which it becomes time to ask.
     *
     * @param offset the wall clock that days are read from, for a card in its steps
     */
    public LocalDate dueDay(CardState state, ZoneOffset offset) {
        return isOnDays(state)
                ? day.of(state.last()).plusDays(state.scheduledDays())
                : day.of(new Moment(state.due(), offset));
    }

    private static boolean isOnDays(CardState state) {
        return state.phase() == Phase.REVIEW && state.scheduledDays() >= 1;
    }
}
