package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * A key, what it is called, and what it does.
 *
 * @param keys as a learner reads them, for example {@code j/down}
 * @param label what it does, in a word or two
 * @param place where it is shown besides the help
 * @param matches which keys
 * @param run what happens
 */
record Binding(String keys, String label, Place place, Predicate<Key> matches, BiFunction<Key, Context, Turn> run) {
    /** Where a binding is shown; the help shows all. */
    enum Place {
        FOOTER,
        HELP
    }

    static Binding footer(String keys, String label, Predicate<Key> matches, BiFunction<Key, Context, Turn> run) {
        return new Binding(keys, label, Place.FOOTER, matches, run);
    }

    static Binding help(String keys, String label, Predicate<Key> matches, BiFunction<Key, Context, Turn> run) {
        return new Binding(keys, label, Place.HELP, matches, run);
    }

    boolean matches(Key key) {
        return matches.test(key);
    }

    Turn press(Key key, Context context) {
        return run.apply(key, context);
    }

    /** Any of these characters, typed plainly. */
    static Predicate<Key> chars(String characters) {
        return key -> isTyped(key) && characters.contains(key.text());
    }

    /** Any of these special keys. */
    static Predicate<Key> kinds(Key.Kind... kinds) {
        return key -> Arrays.asList(kinds).contains(key.kind()) && !key.ctrl() && !key.alt();
    }

    /** A character together with Ctrl. */
    static Predicate<Key> ctrl(String character) {
        return key ->
                key.kind() == Key.Kind.CHARACTER && key.ctrl() && key.text().equals(character);
    }

    static boolean isTyped(Key key) {
        return key.kind() == Key.Kind.CHARACTER && !key.ctrl() && !key.alt();
    }
}
