package io.github.quizraft.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Size;
import org.jline.terminal.impl.jni.JniNativePty;
import org.jline.terminal.impl.jni.JniTerminalProvider;

/** A terminal at which nobody sits: whatever is shown there is forgotten. */
public final class Unattended implements AutoCloseable {
    private static final int COLUMNS = 80;
    private static final int ROWS = 24;
    private static final String TYPE = "xterm-256color";

    private final JniNativePty pty;
    private final Tty tty;

    private Unattended(JniNativePty pty, Tty tty) {
        this.pty = pty;
        this.tty = tty;
    }

    /**
     * A new one, of the usual size.
     *
     * @param cache a folder whose contents may be lost
     * @throws IOException if the system has no such terminals
     */
    public static Unattended open(Path cache) throws IOException {
        NativeCode.load(Optional.of(cache));
        try {
            Optional<RawModes> modes = RawModes.ofSystem();
            Optional<Abilities> abilities = Abilities.of(TYPE);
            if (modes.isEmpty()
                    || abilities.isEmpty()
                    || !(new JniTerminalProvider().open(null, Size.of(COLUMNS, ROWS)) instanceof JniNativePty pty)) {
                throw new IOException("there are no such terminals");
            }
            SystemDevice device = new SystemDevice(
                    pty.getSlave(),
                    pty.getSlaveFD(),
                    pty.getSlave(),
                    pty.getSlaveFD(),
                    modes.get(),
                    abilities.get().colours());
            Unattended unattended = new Unattended(pty, Tty.at(device, cache));
            unattended.forget();
            return unattended;
        } catch (LinkageError e) {
            throw new IOException(e);
        }
    }

    /** The program's side of it. */
    public Tty tty() {
        return tty;
    }

    /** What is written there is typed. */
    public OutputStream keyboard() {
        return pty.getMasterOutput();
    }

    /** Someone must read what is shown, or the program would wait for that. */
    private void forget() {
        Thread thread = new Thread(
                () -> {
                    try (InputStream shown = pty.getMasterInput()) {
                        shown.transferTo(OutputStream.nullOutputStream());
                    } catch (IOException e) {
                        // The program's side was closed.
                    }
                },
                "forget");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        pty.close();
    }
}
