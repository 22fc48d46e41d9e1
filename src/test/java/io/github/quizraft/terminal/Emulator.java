package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Look;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminalOutputStream;

/** A terminal in memory: takes bytes as a keyboard would send them, and shows what a screen would show. */
public final class Emulator implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final AtomicInteger stops = new AtomicInteger();
    final CompletableFuture<Integer> exitStatus = new CompletableFuture<>();
    final LineDisciplineTerminal terminal;
    private final ScreenTerminal display;
    private final ByteArrayOutputStream wire = new ByteArrayOutputStream();
    private Runnable whileStopped = () -> {};

    /** A terminal of a size. */
    public Emulator(int columns, int rows) {
        display = new ScreenTerminal(columns, rows);
        try {
            ScreenTerminalOutputStream.DelegateOutputStream out = new ScreenTerminalOutputStream.DelegateOutputStream();
            terminal = new LineDisciplineTerminal("emulator", "xterm-256color", out, StandardCharsets.UTF_8);
            terminal.setSize(Size.of(columns, rows));
            out.setDelegate(new ScreenTerminalOutputStream(display, StandardCharsets.UTF_8, wire) {
                @Override
                public synchronized void write(int b) {
                    wire.write(b);
                    super.write(b);
                }

                @Override
                public synchronized void write(byte[] bytes, int from, int count) {
                    wire.write(bytes, from, count);
                    super.write(bytes, from, count);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program's side of it. */
    public FullScreen fullScreen() {
        try {
            FullScreen screen = FullScreen.open(
                    new JLineDevice(terminal, new JLineKeys(terminal.reader())),
                    new Painter(new Look(Theme.dark(), ColorDepth.ANSI256, Strokes.LINES)),
                    this::stop,
                    exitStatus::complete);
            screen.listen();
            return screen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what a keyboard would. */
    public void type(String keys) {
        try {
            terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pulls the window to another size. */
    public void resize(int columns, int rows) {
        display.setSize(Size.of(columns, rows));
        terminal.setSize(Size.of(columns, rows));
        terminal.raise(Signal.WINCH);
    }

    /** What is on the screen now. */
    public String text() {
        return display.toString();
    }

    /** Waits until the screen shows a text. */
    public void awaitText(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!text().contains(text) && System.nanoTime() < end) {
            awaitChange();
        }
        assertThat(text()).contains(text);
    }

    private void awaitChange() {
        try {
            display.waitDirty(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All bytes sent to the screen since this was asked last. */
    String sent() {
        synchronized (wire) {
            String sent = wire.toString(StandardCharsets.UTF_8);
            wire.reset();
            return sent;
        }
    }

    void whileStopped(Runnable check) {
        whileStopped = check;
    }

    private void stop() {
        stops.incrementAndGet();
        whileStopped.run();
        terminal.raise(Signal.CONT);
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
