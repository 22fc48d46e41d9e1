package io.github.quizraft.plan;

import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.MemoryModel;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.Grade;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Plays a learner whose memory is just as the model says. The same seed gives the same course. Intervals are not fuzzed,
 * and a missed card is asked once more on the same day.
 */
final class Simulation {
    private final Scheduler scheduler;
    private final MemoryModel model;
    private final Habits habits;
    private final SplittableRandom random;
    private final List<PlayedCard> met;
    private int unmet;

    Simulation(Scheduler scheduler, Habits habits, Deck deck, long seed) {
        this.scheduler = scheduler;
        this.model = scheduler.model();
        this.habits = habits;
        this.random = new SplittableRandom(seed);
        this.met = deck.played();
        this.unmet = deck.unmet();
    }

    /**
     * Goes on for so many days.
     *
     * @param secondsADay after which no further card is asked
     */
    Course run(Routine routine, int days, double secondsADay) {
        List<Course.Day> course = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            course.add(day(routine, day, secondsADay));
        }
        return new Course(course, met.size() + unmet);
    }

    private Course.Day day(Routine routine, int day, double secondsADay) {
        double seconds = 0;
        int reviews = 0;
        int before = unmet;
        for (Optional<PlayedCard> task : routine.tasks(met, unmet, day)) {
            if (seconds >= secondsADay) {
                break;
            }
            if (task.isPresent()) {
                seconds += ask(task.get(), day);
                reviews++;
            } else {
                seconds += meet(day);
            }
        }
        return new Course.Day(reviews, before - unmet, seconds, remembered(day + 1));
    }

    private double ask(PlayedCard card, int day) {
        Elapsed since = Elapsed.ofDays(day - card.last);
        boolean isKnown = random.nextDouble() < model.retrievability(card.memory, since);
        Grade grade = isKnown ? habits.passes().drawn(random.nextDouble()) : Grade.AGAIN;
        double previous = Math.max(card.due - card.last, since.days());
        card.memory = model.next(card.memory, since, grade);
        double seconds = habits.review().of(grade);
        if (!isKnown) {
            card.memory = model.next(card.memory, Gains.SHORTLY, Grade.GOOD);
            seconds += habits.relearning().good();
        }
        card.last = day;
        card.due = day + scheduler.interval(card.memory, previous);
        return seconds;
    }

    private double meet(int day) {
        Grade grade = habits.first().drawn(random.nextDouble());
        Memory memory = model.first(grade);
        double seconds = habits.learning().of(grade);
        if (!grade.passed()) {
            memory = model.next(memory, Gains.SHORTLY, Grade.GOOD);
            seconds += habits.learning().good();
        }
        unmet--;
        met.add(new PlayedCard(memory, day, day + scheduler.interval(memory, 0)));
        return seconds;
    }

    /** The sum of the chances, on a day before anything is asked. */
    private double remembered(int day) {
        double sum = 0;
        for (PlayedCard card : met) {
            sum += model.retrievability(card.memory, Elapsed.ofDays(Math.max(0, day - card.last)));
        }
        return sum;
    }
}
