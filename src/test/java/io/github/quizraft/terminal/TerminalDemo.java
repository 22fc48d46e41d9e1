package io.github.quizraft.terminal;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Look;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Theme;
import io.github.quizraft.text.Wrap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows what arrives: to be tried by hand in a real terminal. Ends with q, or when it is asked to. */
public final class TerminalDemo {
    private TerminalDemo() {}

    /** Runs the demo; with the argument {@code deaf} it ignores that it is asked to end. */
    public static void main(String[] args) {
        boolean deaf = List.of(args).contains("deaf");
        try (Tty tty = Tty.open(Path.of("target"))) {
            if (tty.isDumb()) {
                System.out.println("line mode");
                return;
            }
            List<String> seen = new ArrayList<>();
            try (FullScreen screen =
                    tty.fullScreen(new Look(Theme.dark(), tty.colorDepth(System.getenv()), Strokes.LINES))) {
                screen.paint(frame(screen.size(), seen));
                screen.listen();
                boolean running = true;
                while (running) {
                    Event event = screen.next();
                    seen.add(event.toString());
                    if (event.equals(Key.of('!'))) {
                        throw new IllegalStateException("crash");
                    }
                    running = !event.equals(Key.of('q')) && (deaf || !(event instanceof Hangup));
                    if (!screen.hasNext()) {
                        screen.paint(frame(screen.size(), seen));
                    }
                }
            }
            System.out.println("bye after " + seen.size() + " events");
        }
    }

    private static Frame frame(Size size, List<String> seen) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of("demo " + size, Role.TITLE).plus(" " + seen.size() + " events", Role.ACCENT));
        for (Role role : Role.values()) {
            lines.add(Line.of(role.name(), role).plus(" plain|", Role.PLAIN));
        }
        lines.add(Line.of("wide \u6F22\u5B57|\uD83C\uDF55|\u2705|e\u0304|\uD835\uDC65|\u2764\uFE0F|"
                + "\uD83C\uDDE9\uD83C\uDDEA|\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67|end" + seen.size()));
        lines.addAll(Wrap.lines("a text that has to be wrapped ".repeat(3), size.columns(), Role.DIM));
        int from = Math.max(0, seen.size() - 6);
        seen.subList(from, seen.size()).forEach(event -> lines.add(Line.of(event)));
        return new Frame(Block.of(lines), Optional.of(new Cursor(3, 1)));
    }
}
