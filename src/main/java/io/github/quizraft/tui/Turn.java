package io.github.quizraft.tui;

import java.util.List;

/**
 * What an event leads to.
 *
 * @param next the screen to show once the effects are carried out
 * @param effects in this order
 */
record Turn(Screen next, List<Effect> effects) {
    static Turn to(Screen next, Effect... effects) {
        return new Turn(next, List.of(effects));
    }
}
