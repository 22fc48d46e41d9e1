package io.github.quizraft.terminal;

import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Theme;
import java.util.Map;

/** The terminal the program runs in. Open it late: commands that only print need none. */
public final class Tty implements AutoCloseable {
    private Tty() {}

    public static Tty open() {
        return new Tty();
    }

    /** Whether only plain lines can be shown here: output or input is no terminal, or it knows no cursor. */
    public boolean isDumb() {
        return true;
    }

    /** The colours this terminal can show, unless the environment says that none are wanted. */
    public ColorDepth colorDepth(Map<String, String> environment) {
        return environment.isEmpty() ? ColorDepth.MONO : ColorDepth.ANSI16;
    }

    public Size size() {
        return new Size(80, 24);
    }

    public FullScreen fullScreen(Theme theme, ColorDepth depth) {
        return new FullScreen();
    }

    @Override
    public void close() {}
}
