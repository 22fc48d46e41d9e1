package io.github.quizraft.tui;

import io.github.quizraft.settings.Command;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.tui.Binding.Place;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The keys that the learner has chosen for commands. Bindings of commands are made here and nowhere else, so that the
 * footer, the help and what happens always have the same key.
 *
 * @param settings what was chosen
 */
record KeyMap(Settings settings) {
    private static final String CTRL = "ctrl-";

    /** A key that the footer shows. */
    Binding footer(Command command, String label, BiFunction<Key, Context, Turn> run) {
        return new Binding(name(command), label, Place.FOOTER, matches(command), run);
    }

    /** A key that only the help shows. */
    Binding help(Command command, String label, BiFunction<Key, Context, Turn> run) {
        return new Binding(name(command), label, Place.HELP, matches(command), run);
    }

    /** The key as a learner reads it. */
    String name(Command command) {
        return settings.get(command.setting());
    }

    /** The key itself. */
    Key key(Command command) {
        String name = name(command);
        boolean ctrl = name.startsWith(CTRL);
        return new Key(Key.Kind.CHARACTER, ctrl ? name.substring(CTRL.length()) : name, ctrl, false);
    }

    private Predicate<Key> matches(Command command) {
        return key(command)::equals;
    }
}
