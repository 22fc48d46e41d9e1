package io.github.quizraft.cli;

import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Tty;
import io.github.quizraft.text.AnsiPrinter;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Look;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Theme;
import io.github.quizraft.tui.Codes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How things look, by what the user has chosen.
 *
 * @param settings what was chosen
 * @param environment where the terminal may say how it looks itself
 */
record Appearance(Settings settings, Map<String, String> environment) {
    private static final Set<String> LIGHT = Set.of("7", "9", "10", "11", "12", "13", "14", "15");

    Theme theme() {
        return switch (settings.get(AllSettings.THEME)) {
            case AUTO -> isLight() ? Theme.light() : Theme.dark();
            case DARK -> Theme.dark();
            case LIGHT -> Theme.light();
            case CONTRAST -> Theme.contrast();
            case COLOUR_BLIND -> Theme.colourBlind();
            case MONO -> Theme.mono();
        };
    }

    Strokes strokes() {
        return settings.get(AllSettings.ASCII) ? Strokes.ASCII : Strokes.LINES;
    }

    Look on(Tty tty) {
        return new Look(theme(), tty.colorDepth(environment), strokes());
    }

    /** Whoever wants no colours still gets codes that cameras can read; only a terminal that has none does not. */
    Codes codes(Tty tty) {
        Map<String, String> wished = new HashMap<>(environment);
        wished.remove("NO_COLOR");
        return tty.colorDepth(wished) == ColorDepth.MONO
                ? Codes.NONE
                : strokes() == Strokes.ASCII ? Codes.CELLS : Codes.BLOCKS;
    }

    FullScreen open(Tty tty) {
        FullScreen screen = tty.fullScreen(on(tty));
        screen.point(settings.get(AllSettings.MOUSE));
        return screen;
    }

    /** Has a screen that is open follow the settings. */
    void put(Tty tty, FullScreen screen) {
        screen.dress(on(tty));
        screen.point(settings.get(AllSettings.MOUSE));
    }

    /** For what commands print: the colours that every terminal has. */
    AnsiPrinter printer() {
        return new AnsiPrinter(theme(), ColorDepth.ANSI16);
    }

    /**
     * Some terminals say the places of their two colours among the 16, that of the ground last. To ask a terminal could
     * mean to wait for an answer that never comes.
     */
    private boolean isLight() {
        String colours = environment.getOrDefault("COLORFGBG", "");
        return LIGHT.contains(colours.substring(colours.lastIndexOf(';') + 1));
    }
}
