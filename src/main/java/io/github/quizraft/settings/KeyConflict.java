package io.github.quizraft.settings;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Two commands that share a key.
 *
 * @param key that they share
 * @param chosen the one whose key was chosen
 * @param other what the key is for besides
 */
public record KeyConflict(String key, Command chosen, Command other) {
    /** A conflict of a command whose key was chosen. */
    public static Optional<KeyConflict> in(Settings settings) {
        return Stream.of(Command.values())
                .filter(command -> settings.isChosen(command.setting()))
                .flatMap(command -> of(command, settings).stream())
                .findFirst();
    }

    private static Optional<KeyConflict> of(Command command, Settings settings) {
        String key = settings.get(command.setting());
        return Stream.of(Command.values())
                .filter(command::meets)
                .filter(other -> settings.get(other.setting()).equals(key))
                .findFirst()
                .map(other -> new KeyConflict(key, command, other));
    }

    @Override
    public String toString() {
        return chosen.setting().key() + " cannot be " + key + ", which is the key of "
                + other.setting().key();
    }
}
