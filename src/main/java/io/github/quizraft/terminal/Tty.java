package io.github.quizraft.terminal;

import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Look;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Theme;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.terminal.impl.AbstractUnixSysTerminal;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.InfoCmp;
import org.jline.utils.InfoCmp.Capability;

/** The terminal the program runs in. Open it late: commands that only print need none. */
public final class Tty implements AutoCloseable {
    /** Where the system does not say. */
    private static final Size USUAL = new Size(80, 24);

    private final Path cache;
    /** For screens, where JLine is not needed. */
    private final Optional<SystemDevice> device;

    private final boolean isLent;
    /** JLine's object, from when it was needed first. */
    private Optional<Terminal> terminal;

    private Tty(Path cache, Optional<SystemDevice> device, Optional<Terminal> terminal, boolean isLent) {
        this.cache = cache;
        this.device = device;
        this.terminal = terminal;
        this.isLent = isLent;
    }

    /**
     * The same terminal for someone who closes it after use, while it stays open. Two of them that were opened would
     * take each other's keys.
     */
    public Tty lent() {
        return new Tty(cache, Optional.empty(), Optional.of(terminal()), true);
    }

    /**
     * The terminal of this process.
     *
     * @param cache a folder whose contents may be lost, for what it takes to talk to the system
     */
    public static Tty open(Path cache) {
        NativeCode.load(Optional.of(cache));
        Optional<SystemDevice> device = SystemDevice.open(String.valueOf(System.getenv("TERM")));
        Tty tty = new Tty(cache, device, Optional.empty(), false);
        if (device.isEmpty()) {
            tty.terminal();
        }
        return tty;
    }

    /** At any device, for a rehearsal. */
    static Tty at(SystemDevice device, Path cache) {
        return new Tty(cache, Optional.of(device), Optional.empty(), false);
    }

    private synchronized Terminal terminal() {
        if (terminal.isEmpty()) {
            NativeCode.load(Optional.of(cache));
            try {
                terminal = Optional.of(build());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return terminal.get();
    }

    /** JLine would run another program to ask what a terminal can do, also where it knows; that takes as long as a frame. */
    private static void useKnownCapabilities(String type) {
        String known = InfoCmp.getDefaultInfoCmp(type.startsWith("tmux") ? type.replace("tmux", "screen") : type);
        if (known != null) {
            InfoCmp.setLoadedInfoCmp(type, known);
        }
    }

    private static Terminal build() throws IOException {
        useKnownCapabilities(String.valueOf(System.getenv("TERM")));
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
        return device.isEmpty()
                && (terminal().getType().startsWith(Terminal.TYPE_DUMB)
                        || terminal().getStringCapability(Capability.cursor_address) == null);
    }

    /** The colours this terminal can show, unless the environment says that none are wanted. */
    public ColorDepth colorDepth(Map<String, String> environment) {
        return Colours.wanted(environment, device.isPresent() ? device.get().colours() : knownColours());
    }

    private int knownColours() {
        Integer colours = terminal().getNumericCapability(Capability.max_colors);
        return colours == null ? 0 : colours;
    }

    public Size size() {
        return device.isPresent() ? device.get().size() : JLineDevice.size(terminal());
    }

    static Size sizeOrUsual(int columns, int rows) {
        return columns > 0 && rows > 0 ? new Size(columns, rows) : USUAL;
    }

    /** Takes the terminal over until the screen is closed. */
    public FullScreen fullScreen(Look look) {
        Device taken = device.isPresent() ? device.get() : new JLineDevice(terminal(), keys());
        try {
            return FullScreen.open(taken, new Painter(look), Job.of(taken), Runtime.getRuntime()::exit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever lent the terminal reads it by JLine, which may hold what was typed ahead. */
    private KeySource keys() {
        Optional<KeySource> polled = isLent || !isSystem() ? Optional.empty() : PolledKeys.ofSystem();
        return polled.orElseGet(() -> new JLineKeys(terminal().reader()));
    }

    private boolean isSystem() {
        return terminal() instanceof AbstractUnixSysTerminal;
    }

    /** Asks for lines at this terminal. */
    public Prompt prompt(Typing typing, Theme theme, ColorDepth depth, List<String> history) {
        return new Prompt(terminal(), typing, theme, depth, history);
    }

    /** What is typed while nothing has taken the terminal over; it ends for a thread that is interrupted. */
    public BufferedReader lines() {
        return new BufferedReader(new TypedLines(terminal().reader()));
    }

    /** Whether input is typed by someone, whatever the terminal can do and wherever the output goes. */
    public static boolean isTypedInto() {
        try {
            NativeCode.load(Optional.empty());
            return TerminalProvider.load(TerminalBuilder.PROP_PROVIDER_JNI).isSystemStream(SystemStream.Input);
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public synchronized void close() {
        if (isLent) {
            return;
        }
        try {
            if (terminal.isPresent()) {
                terminal.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
