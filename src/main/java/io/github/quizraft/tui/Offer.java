package io.github.quizraft.tui;

import java.util.List;
import java.util.Locale;

/** A line of the palette. */
sealed interface Offer permits PaletteEntry, Destination {
    /** What it does, in a word or two. */
    String label();

    /** The keys that do the same, and where they do. */
    String keys();

    /**
     * What choosing it leads to.
     *
     * @param below the screen over which the palette is open
     */
    Turn choose(Screen below, Context context);

    /** Whether it is the same thing to do, though the screen that offers it may have changed. */
    boolean isLike(Offer other);

    /** Whether each of the words stands somewhere in it. */
    default boolean fits(List<String> words) {
        String text = (label() + " " + keys()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }
}
