package io.github.quizraft.terminal;

import io.github.quizraft.text.ColorDepth;
import java.util.Map;
import java.util.Set;

/** How many colours to use. */
final class Colours {
    private static final int TRUE_COLOR = 1 << 24;
    private static final Set<String> SAYS_TRUE_COLOR = Set.of("truecolor", "24bit");

    private Colours() {}

    /**
     * The depth to paint in.
     *
     * @param environment where {@code NO_COLOR} forbids and {@code COLORTERM} promises
     * @param known how many the terminal is known to have
     */
    static ColorDepth wanted(Map<String, String> environment, int known) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return ColorDepth.MONO;
        }
        if (known >= TRUE_COLOR || SAYS_TRUE_COLOR.contains(environment.getOrDefault("COLORTERM", ""))) {
            return ColorDepth.TRUE_COLOR;
        }
        if (known >= 256) {
            return ColorDepth.ANSI256;
        }
        return known >= 8 ? ColorDepth.ANSI16 : ColorDepth.MONO;
    }
}
