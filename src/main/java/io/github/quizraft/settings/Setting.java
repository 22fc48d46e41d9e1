package io.github.quizraft.settings;

import java.util.Optional;

/**
 * One thing that a learner may choose.
 *
 * @param key what the file and the command line call it
 * @param kind what it may be
 * @param standard what it is until something else is chosen
 * @param meaning what it does, in a sentence
 * @param <T> its value
 */
public record Setting<T>(String key, Kind<T> kind, T standard, String meaning) {
    /** The part of the key that settings of one sort share. */
    public String group() {
        return key.substring(0, key.indexOf('.'));
    }

    /** What it is called within its group. */
    public String name() {
        return key.substring(key.indexOf('.') + 1);
    }

    public String standardText() {
        return kind.text(standard);
    }

    /** The text of a value as it is always written; empty for what cannot be a value. */
    public Optional<String> canonical(String text) {
        return kind.read(text).map(kind::text);
    }

    /** What is wrong with a value that is none of its kind. */
    public String refusal(String found) {
        return key + " must be " + kind.expected() + ", but is " + found;
    }
}
