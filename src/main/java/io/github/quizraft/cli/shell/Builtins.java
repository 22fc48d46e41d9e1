package io.github.quizraft.cli.shell;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the shell does itself. */
public final class Builtins {
    /** Shows what there is. */
    public static final String HELP = "?";
    /** Leaves the shell; so does {@link #QUIT}. */
    public static final String EXIT = "exit";

    public static final String QUIT = "quit";

    private Builtins() {}

    /** Each with what it does. */
    static Map<String, String> all() {
        return new TreeMap<>(Map.of(
                HELP, "Show keys, commands and examples, or explain a command",
                EXIT, "Leave the shell",
                QUIT, "Leave the shell"));
    }

    /** Those that leave. */
    public static Set<String> leaving() {
        return Set.of(EXIT, QUIT);
    }
}
