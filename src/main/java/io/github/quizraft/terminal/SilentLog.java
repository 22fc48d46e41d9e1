package io.github.quizraft.terminal;

import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * Where libraries log to: nowhere. They would write onto the screen, for example that they do not know the terminal's name.
 * The Java machine finds this class as a service; its own log system would also take longer to set up than a screen.
 */
public final class SilentLog extends System.LoggerFinder {
    private static final System.Logger LOGGER = new Nowhere();

    /** For the Java machine. */
    public SilentLog() {}

    @Override
    public System.Logger getLogger(String name, Module module) {
        return LOGGER;
    }

    private static final class Nowhere implements System.Logger {
        @Override
        public String getName() {
            return "nowhere";
        }

        @Override
        public boolean isLoggable(Level level) {
            return false;
        }

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String message, @Nullable Throwable thrown) {}

        @Override
        public void log(Level level, @Nullable ResourceBundle bundle, String format, @Nullable Object... arguments) {}
    }
}
