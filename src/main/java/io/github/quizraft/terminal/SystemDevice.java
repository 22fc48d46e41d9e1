package io.github.quizraft.terminal;

import io.github.quizraft.text.Size;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jline.nativ.CLibrary;
import org.jline.nativ.CLibrary.Termios;
import org.jline.nativ.CLibrary.WinSize;
import org.jline.utils.Signals;

/**
 * The terminal of this process, handled by asking the system itself. JLine's own object takes several times as long to make,
 * as it must do for any system and any terminal.
 */
final class SystemDevice implements Device {
    private final int in;
    private final int out;
    private final RawModes modes;
    private final int colours;
    private final OutputStream output;
    private final KeySource keys;
    private final Termios before;

    /**
     * For any two ends of a terminal.
     *
     * @param in number of the file descriptor that is read
     * @param out that of the one that is written
     * @param colours how many it can show
     */
    SystemDevice(int in, FileDescriptor input, int out, FileDescriptor output, RawModes modes, int colours)
            throws IOException {
        this.in = in;
        this.out = out;
        this.modes = modes;
        this.colours = colours;
        this.output = new FileOutputStream(output);
        this.keys = new PolledKeys(millis -> CLibrary.pollForInput(in, millis), new FileInputStream(input));
        this.before = termios();
    }

    /**
     * The one that this process has its input and output at; empty if they are at none, or too little is known of it here.
     *
     * @param type the name of the terminal, as in {@code TERM}
     */
    static Optional<SystemDevice> open(String type) {
        Optional<Abilities> abilities = Abilities.of(type);
        Optional<RawModes> modes = RawModes.ofSystem();
        try {
            if (abilities.isEmpty() || modes.isEmpty() || CLibrary.isatty(0) != 1 || CLibrary.isatty(1) != 1) {
                return Optional.empty();
            }
            return Optional.of(new SystemDevice(
                    0,
                    FileDescriptor.in,
                    1,
                    FileDescriptor.out,
                    modes.get(),
                    abilities.get().colours()));
        } catch (IOException | RuntimeException | LinkageError e) {
            // JLine has other ways, and says it if none leads anywhere.
            return Optional.empty();
        }
    }

    /** How many it can show. */
    int colours() {
        return colours;
    }

    @Override
    public Size size() {
        WinSize size = new WinSize();
        boolean isKnown = CLibrary.ioctl(out, CLibrary.TIOCGWINSZ, size) == 0;
        return isKnown ? Tty.sizeOrUsual(size.ws_col, size.ws_row) : Tty.sizeOrUsual(0, 0);
    }

    @Override
    public OutputStream output() {
        return output;
    }

    @Override
    public KeySource keys() {
        return keys;
    }

    @Override
    public void takeOver() throws IOException {
        Termios raw = termios();
        modes.makeRaw(raw);
        set(raw);
    }

    @Override
    public void giveBack() throws IOException {
        set(before);
    }

    @Override
    public Runnable on(String signal, Runnable action) {
        Object others = Signals.register(signal, action);
        return () -> Signals.unregister(signal, others);
    }

    @Override
    public Runnable letPass(String signal) {
        Object others = Signals.registerDefault(signal);
        return () -> Signals.unregister(signal, others);
    }

    private Termios termios() throws IOException {
        Termios now = new Termios();
        check(CLibrary.tcgetattr(in, now));
        return now;
    }

    private void set(Termios termios) throws IOException {
        check(CLibrary.tcsetattr(in, CLibrary.TCSADRAIN, termios));
    }

    private static void check(int result) throws IOException {
        if (result != 0) {
            throw new IOException("the terminal does not do as it is told");
        }
    }
}
