package io.github.quizraft.tui;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What all screens have in common: a header, a rule, a body that scrolls, a rule, and a footer. */
final class Chrome {
    /** Below this many rows the rules give way to the body. */
    private static final int ROOMY_ROWS = 16;

    /** On fewer columns each of them counts. */
    private static final int ROOMY_COLUMNS = 60;

    static final String HELP_KEY = "?";

    private Chrome() {}

    /** Text reads badly on longer lines than this, however wide the terminal is. */
    static int textWidth(Size size) {
        return Math.max(1, Math.min(size.columns() - 2, 100));
    }

    /** A title on the left and something short on the right; the right gives way if both do not fit. */
    static Line header(String left, String right, Size size) {
        int room = size.columns() - 2;
        Line title = Line.of(" " + left, Role.TITLE);
        Line aside = Line.of(right, Role.DIM);
        if (title.width() + 2 + aside.width() > room) {
            return title.clipped(size.columns());
        }
        return title.padded(room - aside.width()).plus(aside);
    }

    /** The keys that the footer has room for, on at most two lines; where something is left out, not the help. */
    static List<Line> keys(List<Binding> bindings, Size size) {
        return keys(bindings, size.rows() < ROOMY_ROWS ? 1 : 2, size);
    }

    /** The same on no more lines than that. */
    static List<Line> keys(List<Binding> bindings, int most, Size size) {
        List<Binding> shown = new ArrayList<>(bindings.stream()
                .filter(binding -> binding.place() == Binding.Place.FOOTER)
                .toList());
        List<Line> lines = flowed(shown, size);
        while (lines.size() > most && shown.size() > 1) {
            boolean keepLast = shown.get(shown.size() - 1).keys().equals(HELP_KEY);
            shown.remove(shown.size() - (keepLast ? 2 : 1));
            lines = flowed(shown, size);
        }
        return lines;
    }

    private static List<Line> flowed(List<Binding> bindings, Size size) {
        List<Line> lines = new ArrayList<>();
        String between = size.columns() < ROOMY_COLUMNS ? "  " : "   ";
        Line line = Line.EMPTY;
        for (Binding binding : bindings) {
            Line piece = Line.of(binding.keys(), Role.KEY).plus(" " + binding.label(), Role.PLAIN);
            if (line.width() > 0 && line.width() + between.length() + piece.width() > size.columns()) {
                lines.add(line);
                line = Line.EMPTY;
            }
            line = line.plus(line.width() == 0 ? " " : between, Role.PLAIN).plus(piece);
        }
        lines.add(line);
        return lines;
    }

    /** How many rows the body has. */
    static int bodyRows(int footerLines, String notice, Size size) {
        int rules = size.rows() >= ROOMY_ROWS ? 2 : 0;
        return Math.max(
                1, size.rows() - 1 - rules - footerLines - news(notice, size).size());
    }

    /** What went wrong is told to its end, as far as there is room beside the question. */
    private static List<Line> news(String notice, Size size) {
        if (notice.isEmpty()) {
            return List.of();
        }
        List<Line> lines = Wrap.hanging(" ", notice, size.columns(), Role.BANNER);
        int most = size.rows() < ROOMY_ROWS ? 2 : 4;
        return lines.size() <= most ? lines : lines.subList(0, most);
    }

    /** Puts a screen together; see {@link Body#first} for what of the body is shown. */
    static Frame frame(Line header, Body body, List<Line> footer, String notice, Size size) {
        boolean roomy = size.rows() >= ROOMY_ROWS;
        List<Line> below = new ArrayList<>();
        news(notice, size).forEach(line -> below.add(line.clipped(size.columns())));
        int news = below.size();
        if (roomy) {
            below.add(rule(size));
        }
        footer.forEach(line -> below.add(line.clipped(size.columns())));

        List<Line> lines = new ArrayList<>();
        lines.add(header);
        if (roomy) {
            lines.add(rule(size));
        }
        int room = bodyRows(footer.size(), notice, size);
        int first = body.first(room);
        List<Line> shown = body.lines().subList(first, Math.min(body.lines().size(), first + room));
        int top = lines.size();
        shown.forEach(line -> lines.add(line.clipped(size.columns())));
        for (int i = shown.size(); i < room; i++) {
            lines.add(Line.EMPTY);
        }
        lines.addAll(below);
        // On the rules where there are any; else over the text, which one key brings back.
        if (first + room < body.lines().size()) {
            int rule = top + room + news;
            mark(lines, roomy ? rule : top + room - 1, " more below ", size);
        }
        if (first > 0) {
            mark(lines, roomy ? top - 1 : top, " more above ", size);
        }
        Optional<Cursor> cursor = body.cursor()
                .filter(at -> at.row() >= first && at.row() < first + room)
                .map(at -> new Cursor(Math.min(at.column(), size.columns() - 1), at.row() - first + top));
        return new Frame(Block.of(lines.subList(0, Math.min(lines.size(), size.rows()))), cursor);
    }

    private static void mark(List<Line> lines, int row, String text, Size size) {
        Line mark = Line.of(text, Role.KEY).clipped(size.columns());
        int room = Math.max(0, size.columns() - mark.width());
        lines.set(row, lines.get(row).clipped(room).padded(room).plus(mark));
    }

    private static Line rule(Size size) {
        return Line.of(" " + "\u2500".repeat(Math.max(0, size.columns() - 2)), Role.DIM);
    }
}
