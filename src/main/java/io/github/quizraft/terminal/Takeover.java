package io.github.quizraft.terminal;

import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Look;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * The state of the terminal: either as the shell left it, or taken over, with keys unprocessed and the alternate
 * screen shown. It can change between them any number of times, from any thread.
 */
final class Takeover {
    private static final String PASTE_MARKS = "?2004";
    /** Without it, a character wider than we think would push the rest of the screen up from the last column. */
    private static final String WRAP_AROUND = "?7";
    /** Asks the terminal to tell of buttons and the wheel. */
    private static final String MOUSE = "?1000";
    /** In a form that has room for every column. */
    private static final String MOUSE_PLACES = "?1006";
    /** Asks the terminal to show nothing until the picture is whole. */
    private static final String HOLD = "?2026";

    private static final Size ONE_LINE = new Size(4, 1);

    private final Device terminal;
    private Painter painter;
    private final Bridge bridge;
    private final TerminalScreen screen;
    /** What is to be seen while the terminal is taken over. */
    private Optional<Frame> shown = Optional.empty();
    /** What the painter has put into the cells. */
    private Optional<Frame> painted = Optional.empty();

    private boolean pointed;
    private boolean taken;
    private boolean repaint;

    Takeover(Device terminal, Painter painter) throws IOException {
        this.terminal = terminal;
        this.painter = painter;
        this.bridge = new Bridge(terminal.output(), terminal::size);
        this.screen = new TerminalScreen(bridge);
    }

    /** Paints a line where nobody sees it. */
    static void prepare() {
        Painter painter = new Painter(new Look(Theme.dark(), ColorDepth.ANSI256, Strokes.LINES));
        Frame frame = new Frame(Block.of(Line.of("\u2500", Role.TITLE)), Optional.empty());
        try {
            TerminalScreen unseen = new TerminalScreen(new Bridge(OutputStream.nullOutputStream(), () -> ONE_LINE));
            unseen.startScreen();
            painter.paint(frame, Optional.empty(), unseen);
            unseen.refresh(RefreshType.COMPLETE);
        } catch (IOException e) {
            // Nothing is written, so nothing fails.
        }
    }

    synchronized void enter() throws IOException {
        if (taken) {
            return;
        }
        taken = true;
        repaint = true;
        terminal.takeOver();
        screen.startScreen();
        bridge.control(PASTE_MARKS + "h");
        bridge.control(WRAP_AROUND + "l");
        tellMouse();
        if (shown.isPresent()) {
            paint(shown.get());
        }
        bridge.send();
    }

    /** Takes the terminal again from whoever may have used it in the meantime. */
    synchronized void renew() throws IOException {
        if (taken) {
            screen.stopScreen(false);
            taken = false;
        }
        enter();
    }

    synchronized void leave() throws IOException {
        if (!taken) {
            return;
        }
        taken = false;
        try {
            bridge.control(HOLD + "l");
            bridge.control(PASTE_MARKS + "l");
            if (pointed) {
                bridge.control(MOUSE_PLACES + "l");
                bridge.control(MOUSE + "l");
            }
            bridge.control(WRAP_AROUND + "h");
            screen.stopScreen(false);
            bridge.send();
        } finally {
            terminal.giveBack();
        }
    }

    /** Has the terminal tell what is done with the mouse, or no longer. */
    synchronized void point(boolean wanted) throws IOException {
        if (wanted == pointed) {
            return;
        }
        pointed = wanted;
        if (taken) {
            bridge.control(MOUSE + (wanted ? "h" : "l"));
            bridge.control(MOUSE_PLACES + (wanted ? "h" : "l"));
            bridge.send();
        }
    }

    private void tellMouse() throws IOException {
        if (pointed) {
            bridge.control(MOUSE + "h");
            bridge.control(MOUSE_PLACES + "h");
        }
    }

    /** Paints in another way from now on. */
    synchronized void use(Painter other) throws IOException {
        painter = other;
        repaint = true;
        if (shown.isPresent()) {
            paint(shown.get());
        }
    }

    synchronized void paint(Frame frame) throws IOException {
        shown = Optional.of(frame);
        if (!taken) {
            return;
        }
        bridge.getTerminalSize();
        boolean whole = screen.doResizeIfNecessary() != null || repaint;
        painter.paint(frame, whole ? Optional.empty() : painted, screen);
        painted = shown;
        if (whole) {
            bridge.control(HOLD + "h");
        }
        screen.refresh(whole ? RefreshType.COMPLETE : RefreshType.DELTA);
        if (whole) {
            bridge.control(HOLD + "l");
        }
        repaint = false;
        bridge.send();
    }
}
