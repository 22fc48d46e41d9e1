package org.jline.utils;

import java.util.function.Supplier;

/**
 * Stands in place of JLine's class of this name, which comes later on the class path, and logs to nowhere. That one would
 * write onto the screen, for example that it does not know the terminal's name; and to find out where to, Java looks for
 * services in every jar, which takes as long as to open the terminal.
 */
public final class Log {
    private Log() {}

    /** Nothing. */
    public static void trace(Object... messages) {}

    /** Nothing. */
    public static void trace(Supplier<String> message) {}

    /** Nothing. */
    public static void debug(Object... messages) {}

    /** Nothing. */
    public static void debug(Supplier<String> message) {}

    /** Nothing. */
    public static void info(Object... messages) {}

    /** Nothing. */
    public static void warn(Object... messages) {}

    /** Nothing. */
    public static void error(Object... messages) {}

    /** Never. */
    public static boolean isDebugEnabled() {
        return false;
    }
}
