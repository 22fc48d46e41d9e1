package io.github.quizraft.plan;

import java.util.List;
import java.util.Optional;

/** What a simulated learner does on a day. */
interface Routine {
    /**
     * What to ask, in this order, for as long as there is time.
     *
     * @param met the cards that were answered before
     * @param unmet how many others there are
     * @return of each the card, or nothing for one that was never met
     */
    List<Optional<PlayedCard>> tasks(List<PlayedCard> met, int unmet, int day);
}
