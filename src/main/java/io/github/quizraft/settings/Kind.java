package io.github.quizraft.settings;

import java.util.List;
import java.util.Optional;

/**
 * What a setting may be. A value is also a text, as it is typed and shown; the same value is always the same text.
 *
 * @param <T> the value
 */
public sealed interface Kind<T>
        permits Whole,
                Fraction,
                DateKind,
                BanksKind,
                Switch,
                Choice,
                Delays,
                GoalKind,
                KeyKind,
                Weekdays,
                ReviewsPerDayKind {
    /** How the file has it. */
    enum Form {
        NUMBER,
        TRUE_OR_FALSE,
        TEXT,
        NUMBER_OR_TEXT
    }

    /** The value that a text stands for; empty if it is none of this kind. */
    Optional<T> read(String text);

    /** The value as it is typed and shown. */
    String text(T value);

    /** What it may be, to follow on "must be". */
    String expected();

    Form form();

    /** The texts that there are, or some usual ones; none where any number may do. */
    default List<String> words() {
        return List.of();
    }

    /** The text that lies so many steps further; empty if there is none. */
    default Optional<String> moved(String text, int by) {
        int at = words().indexOf(text) + by;
        return at < 0 || at >= words().size() ? Optional.empty() : Optional.of(words().get(at));
    }

    /** Whether a new value has nothing of the old one, so that nobody would want to edit that. */
    default boolean isTypedAnew() {
        return false;
    }
}
