package io.github.quizraft.tui;

import java.util.function.Supplier;

/**
 * Something to look at.
 *
 * @param name what it is called
 * @param player plays up to it
 */
record Scene(String name, Supplier<Player> player) {
    @Override
    public String toString() {
        return name;
    }
}
