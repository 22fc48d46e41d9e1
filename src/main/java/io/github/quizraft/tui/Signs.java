package io.github.quizraft.tui;

import io.github.quizraft.text.Role;
import java.util.List;

/**
 * How an option is told from the others across a room: by a letter, a shape and a colour.
 *
 * @param letter to be called out
 * @param shape to be seen from far
 * @param role its colour
 */
record Signs(String letter, String shape, Role role) {
    private static final List<String> SHAPES = List.of("\u25B2", "\u25C6", "\u25CF", "\u25A0", "\u2605", "\u25BC");
    private static final List<Role> ROLES = List.of(Role.ACCENT, Role.KEY, Role.CLOSE, Role.TITLE);

    static Signs of(int option) {
        return new Signs(
                String.valueOf((char) ('A' + option % 26)),
                SHAPES.get(option % SHAPES.size()),
                ROLES.get(option % ROLES.size()));
    }

    String text() {
        return letter + " " + shape;
    }
}
