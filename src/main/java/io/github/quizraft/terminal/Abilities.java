package io.github.quizraft.terminal;

import java.util.Optional;
import java.util.Set;

/**
 * What is known of common terminals by their names, without a database to be read: all of them place the cursor.
 *
 * @param colours how many there are
 */
record Abilities(int colours) {
    private static final String MANY = "-256color";
    private static final Set<String> FAMILIES = Set.of("xterm", "screen", "tmux");

    /** Of the terminal that the environment names in {@code TERM}; empty if others have to be asked. */
    static Optional<Abilities> of(String type) {
        boolean hasMany = type.endsWith(MANY);
        String family = hasMany ? type.substring(0, type.length() - MANY.length()) : type;
        return FAMILIES.contains(family) ? Optional.of(new Abilities(hasMany ? 256 : 8)) : Optional.empty();
    }
}
