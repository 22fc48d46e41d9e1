package io.github.quizraft.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import io.github.quizraft.text.Cluster;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Look;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Span;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Theme;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts a frame into the cells of a screen. Nothing is ever cleared: blanks are cells like others, so that only what
 * differs is sent.
 */
final class Painter {
    private final Map<Role, Ink> inks = new EnumMap<>(Role.class);
    private final TextColor ground;
    private final TextCharacter blank;
    private final Strokes strokes;

    Painter(Look look) {
        for (Role role : Role.values()) {
            inks.put(role, Ink.of(look.theme().style(role, look.depth()), Theme.depth(role, look.depth())));
        }
        this.ground = look.theme()
                .ground(look.depth())
                .map(colour -> Ink.at(colour, look.depth()))
                .orElse(TextColor.ANSI.DEFAULT);
        this.blank = new Blank(ground);
        this.strokes = look.strokes();
    }

    /**
     * Puts a frame into the cells.
     *
     * @param before what this painter has put there already; rows that are the same stay as they are
     */
    void paint(Frame frame, Optional<Frame> before, Screen screen) {
        TerminalSize size = screen.getTerminalSize();
        for (int row = 0; row < size.getRows(); row++) {
            Line line = line(frame, row);
            if (before.isEmpty() || !line.equals(line(before.get(), row))) {
                paint(line, row, size.getColumns(), screen);
            }
        }
        screen.setCursorPosition(place(frame.cursor(), size));
    }

    private static Line line(Frame frame, int row) {
        return row < frame.block().height() ? frame.block().lines().get(row) : Line.EMPTY;
    }

    private void paint(Line line, int row, int columns, Screen screen) {
        int column = 0;
        for (Span span : line.clipped(columns).spans()) {
            Ink ink = inks.getOrDefault(span.role(), Ink.NONE);
            for (Cluster each : Cluster.of(span.text())) {
                Cluster cluster = new Cluster(strokes.of(each.text()), each.width());
                // A mark with no letter of its own has no cell to go to.
                if (cluster.width() > 0) {
                    screen.setCharacter(column, row, cell(cluster, ink));
                    column += cluster.width();
                }
            }
        }
        for (; column < columns; column++) {
            screen.setCharacter(column, row, blank);
        }
    }

    private TextCharacter cell(Cluster cluster, Ink ink) {
        boolean isBlank = cluster.text().equals(" ") && ink.isInvisible();
        return isBlank ? blank : new Glyph(cluster, ink.colour(), ink.ground().orElse(ground), ink.modifiers());
    }

    /** Lanterna hides the cursor when it has no place. */
    private static @Nullable TerminalPosition place(Optional<Cursor> cursor, TerminalSize size) {
        return cursor.filter(at -> at.column() < size.getColumns() && at.row() < size.getRows())
                .map(at -> new TerminalPosition(at.column(), at.row()))
                .orElse(null);
    }
}
