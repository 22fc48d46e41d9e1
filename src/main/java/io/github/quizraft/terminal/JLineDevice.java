package io.github.quizraft.terminal;

import io.github.quizraft.text.Size;
import java.io.OutputStream;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** Any terminal that JLine knows how to handle. */
final class JLineDevice implements Device {
    /** In place of a control character: no byte has this value. */
    private static final int NO_KEY = -1;

    private final Terminal terminal;
    private final KeySource keys;
    private final Attributes before;

    JLineDevice(Terminal terminal, KeySource keys) {
        this.terminal = terminal;
        this.keys = keys;
        this.before = terminal.getAttributes();
    }

    @Override
    public Size size() {
        return size(terminal);
    }

    static Size size(Terminal terminal) {
        org.jline.terminal.Size now = terminal.getSize();
        return Tty.sizeOrUsual(now.getColumns(), now.getRows());
    }

    @Override
    public OutputStream output() {
        return terminal.output();
    }

    @Override
    public KeySource keys() {
        return keys;
    }

    @Override
    public void takeOver() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        // JLine would raise signals for these by itself, besides handing out the characters.
        List.of(ControlChar.VINTR, ControlChar.VQUIT, ControlChar.VSUSP, ControlChar.VSTATUS)
                .forEach(key -> raw.setControlChar(key, NO_KEY));
        terminal.setAttributes(raw);
    }

    @Override
    public void giveBack() {
        terminal.setAttributes(before);
    }

    @Override
    public Runnable on(String signal, Runnable action) {
        return handle(signal, received -> action.run());
    }

    @Override
    public Runnable letPass(String signal) {
        return handle(signal, SignalHandler.SIG_DFL);
    }

    private Runnable handle(String name, SignalHandler handler) {
        Signal signal = Signal.valueOf(name);
        SignalHandler before = terminal.handle(signal, handler);
        return () -> terminal.handle(signal, before);
    }
}
