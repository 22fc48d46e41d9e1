package io.github.quizraft.tui;

import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lays the palette out: what is typed stays in sight, and below it so much of the list as there is room for.
 *
 * @param screen what to show
 * @param here what fits of the commands of the screen below
 * @param elsewhere what fits of all else
 * @param size of the terminal
 */
record PaletteView(PaletteScreen screen, List<Offer> here, List<Offer> elsewhere, Size size) {
    /** Keys that stand further from what they do are hard to read with it. */
    private static final int WIDEST = 60;

    Frame frame() {
        List<Line> lines = new ArrayList<>();
        LineEditor typed = screen.line().within(Math.max(1, size.columns() - 5));
        lines.add(Line.of(" " + PaletteScreen.KEY + " ", Role.KEY).plus(typed.text(), Role.PLAIN));
        lines.addAll(inSight(list()));
        Cursor cursor = new Cursor(3 + Width.of(typed.beforeCursor()), 0);
        return Chrome.frame(
                Chrome.header("Commands", count(), size),
                Body.of(lines).withCursor(Optional.of(cursor)),
                Chrome.keys(screen.bindings(), size),
                screen.notice(),
                size);
    }

    /** How many rows the list has. */
    int rows() {
        return Chrome.bodyRows(Chrome.keys(screen.bindings(), size).size(), screen.notice(), size) - 1;
    }

    private String count() {
        return here.size() + " here" + (elsewhere.isEmpty() ? "" : ", " + elsewhere.size() + " elsewhere");
    }

    private List<Line> list() {
        List<Line> lines = new ArrayList<>();
        for (Offer offer : here) {
            lines.add(row(offer, lines.size() == screen.at()));
        }
        if (!elsewhere.isEmpty()) {
            lines.add(Line.of(" Elsewhere", Role.DIM));
        }
        for (Offer offer : elsewhere) {
            lines.add(row(offer, lines.size() - 1 == screen.at()));
        }
        return lines.isEmpty() ? List.of(Line.of("   Nothing is called that.", Role.DIM)) : lines;
    }

    /** With the line that the learner is at, and where that is the first of its group, with the name of the group. */
    private List<Line> inSight(List<Line> list) {
        int rows = Math.max(1, rows());
        int at = screen.at() < here.size() ? screen.at() : screen.at() + 1;
        int top = Math.max(0, Math.min(at - rows + 1, list.size() - rows));
        return list.subList(top, Math.min(list.size(), top + rows));
    }

    private Line row(Offer offer, boolean isSelected) {
        int keys = Math.max(longest(here), longest(elsewhere));
        int room = Math.max(1, Math.min(size.columns() - 1, WIDEST) - keys - 2);
        Line line = Line.of((isSelected ? " > " : "   ") + offer.label())
                .clipped(room)
                .padded(room)
                .plus("  " + offer.keys(), isSelected ? Role.PLAIN : Role.KEY)
                .padded(Math.min(size.columns(), room + keys + 2));
        return isSelected ? line.in(Role.SELECTED) : line;
    }

    private static int longest(List<Offer> offers) {
        return offers.stream().mapToInt(offer -> Width.of(offer.keys())).max().orElse(0);
    }
}
