package io.github.quizraft.terminal;

import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.InfoCmp.Capability;

/** The terminal the program runs in. Open it late: commands that only print need none. */
public final class Tty implements AutoCloseable {
    /** Where the system does not say. */
    private static final Size USUAL = new Size(80, 24);

    /** Kept, because the log system forgets loggers that nobody holds, and their level with them. */
    @SuppressWarnings("UnusedVariable")
    private final Logger log;

    private final Terminal terminal;

    private Tty(Logger log, Terminal terminal) {
        this.log = log;
        this.terminal = terminal;
    }

    public static Tty open() {
        Logger log = Logger.getLogger("org.jline");
        // It would write onto the screen, for example that it does not know the terminal's name.
        log.setLevel(Level.OFF);
        try {
            NativeFolder unpacked = NativeFolder.open();
            try {
                return new Tty(log, build());
            } finally {
                unpacked.remove();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Terminal build() throws IOException {
        return TerminalBuilder.builder()
                .name("quizraft")
                .system(true)
                // Else it would take the terminal of standard error when the output goes into a pipe.
                .systemOutput(SystemOutput.SysOut)
                .provider(TerminalBuilder.PROP_PROVIDER_JNI)
                .dumb(true)
                // A mode that changes widths, of which the painter knows nothing; asking for it takes 50 ms.
                .graphemeCluster(false)
                .encoding(StandardCharsets.UTF_8)
                .build();
    }

    /** Whether only plain lines can be shown here: output or input is no terminal, or it knows no cursor. */
    public boolean isDumb() {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB)
                || terminal.getStringCapability(Capability.cursor_address) == null;
    }

    /** The colours this terminal can show, unless the environment says that none are wanted. */
    public ColorDepth colorDepth(Map<String, String> environment) {
        Integer colours = terminal.getNumericCapability(Capability.max_colors);
        return Colours.wanted(environment, colours == null ? 0 : colours);
    }

    public Size size() {
        return size(terminal);
    }

    static Size size(Terminal terminal) {
        org.jline.terminal.Size now = terminal.getSize();
        return now.getColumns() > 0 && now.getRows() > 0 ? new Size(now.getColumns(), now.getRows()) : USUAL;
    }

    /** Takes the terminal over until the screen is closed. */
    public FullScreen fullScreen(Theme theme, ColorDepth depth) {
        try {
            return FullScreen.open(terminal, new Painter(theme, depth), Job.of(terminal), Runtime.getRuntime()::exit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
