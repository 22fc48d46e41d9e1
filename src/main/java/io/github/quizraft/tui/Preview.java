package io.github.quizraft.tui;

import io.github.quizraft.review.Stamps;
import io.github.quizraft.terminal.Changed;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Shows an author the questions of a file, and shows them anew when it is saved. */
public final class Preview {
    private final Supplier<Sheets> read;
    private final Stamps stamps;

    /**
     * A preview ready to run.
     *
     * @param read reads the file as it is now
     */
    public Preview(Supplier<Sheets> read, Stamps stamps) {
        this.read = read;
        this.stamps = stamps;
    }

    /**
     * Runs until the author leaves.
     *
     * @param item id of the question to begin with; empty for the first
     * @return whether the program was asked to end from outside
     */
    public boolean run(FullScreen terminal, String item) {
        return Loop.run(terminal, PreviewScreen.of(read.get(), item), this::after);
    }

    Optional<Screen> after(Event event, Screen screen, Size size) {
        if (event instanceof Changed) {
            return Optional.of(reread(screen));
        }
        Context context = new Context(stamps.next(), size);
        Turn turn = event instanceof Hangup ? screen.leave(context) : screen.update(event, context);
        return turn.effects().contains(new Effect.Leave()) ? Optional.empty() : Optional.of(turn.next());
    }

    /** Also below the help. */
    private Screen reread(Screen screen) {
        if (screen instanceof TextScreen help) {
            return new TextScreen(help.title(), help.entries(), reread(help.below()), help.scroll());
        }
        return screen instanceof PreviewScreen preview ? preview.reread(read.get()) : screen;
    }

    /** All questions, or one, one below the other, for where there is no screen. */
    public static Block printed(Sheets sheets, String item, int width) {
        List<Line> lines = new ArrayList<>(SheetView.findings(sheets.problems(), width));
        for (Sheet sheet : sheets.sheets()) {
            if (item.isEmpty() || sheet.id().equals(item)) {
                lines.add(Line.of(sheet.id() + "   " + sheet.card().question().kind(), Role.TITLE));
                lines.addAll(SheetView.lines(sheet, sheets, width));
                lines.add(Line.EMPTY);
            }
        }
        return Block.of(lines);
    }
}
