package io.github.quizraft.tui;

import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.text.Size;
import java.util.Optional;

/** Takes an event, asks what it leads to, and paints, until there is no screen left. */
final class Loop {
    private static final int BURST = 200;

    private Loop() {}

    /** What comes after an event; no screen when the program is to end. */
    interface Next {
        Optional<Screen> after(Event event, Screen screen, Size size);
    }

    /** Runs to the end, and says whether the program was asked to end from outside. */
    static boolean run(FullScreen terminal, Screen first, Next next) {
        Optional<Screen> screen = Optional.of(first);
        boolean hungUp = false;
        terminal.paint(first.view(terminal.size()));
        terminal.listen();
        while (screen.isPresent()) {
            terminal.paint(screen.get().view(terminal.size()));
            // A burst of keys or resizes is one step for the eye; a flood still shows that something happens.
            int taken = 0;
            do {
                Event event = terminal.next(screen.get().tick());
                hungUp = event instanceof Hangup;
                screen = next.after(event, screen.get(), terminal.size());
            } while (screen.isPresent() && ++taken < BURST && terminal.hasNext());
        }
        return hungUp;
    }
}
