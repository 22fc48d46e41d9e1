package io.github.quizraft.plan;

import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.MemoryModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is due, the most likely forgotten first, and then some new cards.
 *
 * @param model says how likely that is
 * @param newPerDay how many cards are met for the first time on a day
 */
record Ordinary(MemoryModel model, int newPerDay) implements Routine {
    @Override
    public List<Optional<PlayedCard>> tasks(List<PlayedCard> met, int unmet, int day) {
        record Due(PlayedCard card, double recall) {}
        List<Due> due = new ArrayList<>();
        for (PlayedCard card : met) {
            if (card.due <= day) {
                due.add(new Due(card, model.retrievability(card.memory, Elapsed.ofDays(day - card.last))));
            }
        }
        due.sort(Comparator.comparingDouble(Due::recall));
        List<Optional<PlayedCard>> tasks = new ArrayList<>();
        due.forEach(each -> tasks.add(Optional.of(each.card())));
        tasks.addAll(Collections.nCopies(Math.min(newPerDay, unmet), Optional.empty()));
        return tasks;
    }
}
