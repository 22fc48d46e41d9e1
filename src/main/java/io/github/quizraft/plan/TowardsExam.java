package io.github.quizraft.plan;

import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.MemoryModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The plan: ordinary study until the final window, and what gains most within it.
 *
 * @param exam what it leads to
 * @param today the day that the simulation calls 0
 * @param model how memory forms and fades
 * @param habits what answers take
 * @param newPerDay how many cards are met for the first time on a day before the final window
 */
record TowardsExam(Exam exam, LocalDate today, MemoryModel model, Habits habits, int newPerDay) implements Routine {
    @Override
    public List<Optional<PlayedCard>> tasks(List<PlayedCard> met, int unmet, int day) {
        LocalDate date = today.plusDays(day);
        return exam.on(date) == Stretch.FINAL
                ? inFinal(met, unmet, day, new Gains(model, habits, exam.daysFrom(date)))
                : new Ordinary(model, newPerDay).tasks(met, unmet, day);
    }

    private List<Optional<PlayedCard>> inFinal(List<PlayedCard> met, int unmet, int day, Gains gains) {
        List<Optional<PlayedCard>> candidates = new ArrayList<>();
        for (PlayedCard card : met) {
            if (card.last < day) {
                candidates.add(Optional.of(card));
            }
        }
        Worth ofNew = gains.ofNew();
        candidates.addAll(Collections.nCopies(unmet, Optional.empty()));
        return new FinalQueue(Double.POSITIVE_INFINITY)
                .of(
                        candidates,
                        card -> card.map(each -> gains.of(each.memory, Elapsed.ofDays(day - each.last)))
                                .orElse(ofNew));
    }
}
