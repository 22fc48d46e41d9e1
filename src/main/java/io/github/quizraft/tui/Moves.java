package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import java.util.List;
import java.util.function.IntFunction;

/** The keys that move down and up, by a line or by a page: the same ones wherever something is longer than the screen. */
final class Moves {
    private Moves() {}

    /** What a move leads to. */
    @FunctionalInterface
    interface To {
        /**
         * Where that leads.
         *
         * @param lines how far down; up, if negative
         */
        Turn by(int lines, Context context);
    }

    /** How many lines a page is. */
    @FunctionalInterface
    interface Page {
        int lines(Context context);
    }

    /** Through a text. Half a screen at a time, so that nothing is missed. */
    static List<Binding> scrolling(To to) {
        return keys("scroll", "scroll up", "scroll", context -> context.size().rows() / 2, to);
    }

    /** Through a list. */
    static List<Binding> choosing(Page page, To to) {
        return keys("down", "up", "a page on or back", page, to);
    }

    /** Along a scale, or from one choice to the next. */
    static List<Binding> stepping(String less, String more, IntFunction<Turn> to) {
        return List.of(
                Binding.footer(
                        "h/left",
                        less,
                        Binding.chars("h").or(Binding.kinds(Key.Kind.LEFT)),
                        (key, context) -> to.apply(-1)),
                Binding.footer(
                        "l/right",
                        more,
                        Binding.chars("l").or(Binding.kinds(Key.Kind.RIGHT)),
                        (key, context) -> to.apply(1)));
    }

    private static List<Binding> keys(String down, String up, String far, Page page, To to) {
        return List.of(
                Binding.footer("j/down", down, Lists.down(), (key, context) -> to.by(1, context)),
                Binding.help("k/up", up, Lists.up(), (key, context) -> to.by(-1, context)),
                Binding.help(
                        "pgdn/pgup",
                        far,
                        Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                        (key, context) -> to.by(
                                key.kind() == Key.Kind.PAGE_DOWN ? page.lines(context) : -page.lines(context),
                                context)));
    }
}
