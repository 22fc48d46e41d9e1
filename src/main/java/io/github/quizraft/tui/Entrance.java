package io.github.quizraft.tui;

import io.github.quizraft.review.Stamps;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.terminal.Pointer;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The home screen before there is a program behind it. It shows what is known, takes in what another thread finds out,
 * and holds what is typed from the first key on that needs the content, until that has been read.
 */
public final class Entrance {
    private static final String PATIENCE = "One moment: reading the questions.";

    private final Today first;
    private final Supplier<Stamps> stamps;
    private Optional<Program> program = Optional.empty();
    /** From the first that needs the content on. */
    private final List<Event> held = new ArrayList<>();

    /**
     * Ready to run.
     *
     * @param first what is known at once
     * @param stamps for what happens before there is a program
     */
    public Entrance(Today first, Supplier<Stamps> stamps) {
        this.first = first;
        this.stamps = stamps;
    }

    /** The first frame, which can be made while nothing can be painted yet. */
    public Frame frame(Size size) {
        return home().view(size);
    }

    /**
     * Runs until the learner leaves, or {@link Stopped} is posted.
     *
     * @return whether the program was asked to end from outside
     */
    public boolean run(FullScreen terminal) {
        return Loop.run(terminal, home(), this::after);
    }

    Screen home() {
        return HomeScreen.of(first, "");
    }

    Optional<Screen> after(Event event, Screen screen, Size size) {
        if (event instanceof Counted counted) {
            return Optional.of(screen.counted(counted.today()));
        }
        if (event instanceof Ready ready) {
            program = Optional.of(ready.program());
            Screen home = ready.program().welcomed(screen.counted(ready.today()));
            return replayed(ready.program(), home, size);
        }
        if (event instanceof Stopped) {
            return Optional.empty();
        }
        return program.isPresent() ? program.get().after(event, screen, size) : early(event, screen, size);
    }

    private Optional<Screen> early(Event event, Screen screen, Size size) {
        Context context = new Context(stamps.get().next(), size);
        Turn turn = event instanceof Hangup ? screen.leave(context) : screen.update(event, context);
        boolean isMeantForHere = held.isEmpty() || !(event instanceof Key key) || key.equals(Key.ctrl('c'));
        if (isMeantForHere && turn.effects().contains(new Effect.Leave())) {
            return Optional.empty();
        }
        boolean isInput = event instanceof Key || event instanceof Paste || event instanceof Pointer;
        if (isInput && (!held.isEmpty() || !turn.effects().isEmpty())) {
            held.add(event);
        }
        return Optional.of(held.isEmpty() ? turn.next() : screen.told(PATIENCE));
    }

    /** What was typed after a key that waits was meant for where that key leads. */
    private Optional<Screen> replayed(Program ready, Screen home, Size size) {
        Optional<Screen> screen = Optional.of(home);
        for (Event event : held) {
            if (screen.isPresent()) {
                screen = ready.after(event, screen.get(), size);
            }
        }
        return screen;
    }
}
