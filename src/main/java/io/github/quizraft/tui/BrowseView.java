package io.github.quizraft.tui;

import io.github.quizraft.browse.Entry;
import io.github.quizraft.browse.Listing;
import io.github.quizraft.browse.Missing;
import io.github.quizraft.browse.page.Page;
import io.github.quizraft.query.Learning;
import io.github.quizraft.query.Parsed;
import io.github.quizraft.query.Query;
import io.github.quizraft.query.Trait;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Width;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays out what is browsed: the search line, the rows in sight, and the preview. Nothing else is ever looked at. */
final class BrowseView {
    private static final String LABEL = " Search: ";
    private static final String HINT = "words, or filters such as is:due";
    /** From here on there is room for the kind of each. */
    private static final int ROOMY = 60;

    private BrowseView() {}

    static Frame frame(BrowseScreen screen, Size size) {
        String notice = notice(screen);
        Split split = split(screen, size);
        List<Line> lines = new ArrayList<>();
        lines.add(searchLine(screen, size));
        lines.addAll(split.lines(rows(screen, split), preview(screen, split)));
        Body body = Body.of(lines).withCursor(cursor(screen, size));
        String chosen = screen.chosen().isEmpty() ? "" : screen.chosen().size() + " chosen, ";
        String found = chosen + screen.search().found().count() + " of "
                + screen.work().shelf().size();
        return Chrome.frame(
                Chrome.header("Browse", found, size), body, Chrome.keys(screen.bindings(), size), notice, size);
    }

    static Split split(BrowseScreen screen, Size size) {
        int footer = Chrome.keys(screen.bindings(), size).size();
        return Split.of(size, Chrome.bodyRows(footer, notice(screen), size) - 1);
    }

    static int page(BrowseScreen screen, Size size) {
        return Math.max(1, split(screen, size).listRows() - 1);
    }

    private static String notice(BrowseScreen screen) {
        return screen.notice().isEmpty() ? screen.search().trouble() : screen.notice();
    }

    private static Line searchLine(BrowseScreen screen, Size size) {
        Line label = Line.of(LABEL, screen.isTyping() ? Role.KEY : Role.DIM);
        return screen.search().line().text().isEmpty()
                ? label.plus(HINT, Role.DIM)
                : label.plus(shown(screen, size).text(), Role.PLAIN);
    }

    private static LineEditor shown(BrowseScreen screen, Size size) {
        return screen.search().line().within(Math.max(1, size.columns() - LABEL.length() - 1));
    }

    private static Optional<Cursor> cursor(BrowseScreen screen, Size size) {
        return screen.isTyping()
                ? Optional.of(
                        new Cursor(LABEL.length() + Width.of(shown(screen, size).beforeCursor()), 0))
                : Optional.empty();
    }

    private static List<Line> rows(BrowseScreen screen, Split split) {
        int count = screen.search().found().count();
        if (count == 0) {
            return Wrap.hanging(" ", empty(screen), split.listColumns() - 1, Role.PLAIN);
        }
        List<Line> rows = new ArrayList<>();
        int top = split.top(screen.top(), screen.at(), count);
        for (int row = top; row < Math.min(count, top + split.listRows()); row++) {
            Listing listing = screen.work().shelf().at(screen.search().found().at(row));
            rows.add(row(listing, row == screen.at(), screen, split.listColumns()));
        }
        return rows;
    }

    private static String empty(BrowseScreen screen) {
        int size = screen.work().shelf().size();
        return size == 0
                ? "There is nothing to search: the content folder has no bank in quizzes/ and no term in glossary.json."
                : missing(screen)
                        .orElseGet(() -> "None of " + size
                                + " cards and terms has all of this: questions, answers, names of terms, tags and ids"
                                + " were searched.");
    }

    private static Optional<String> missing(BrowseScreen screen) {
        return Query.parse(screen.search().line().text()) instanceof Parsed.Good good
                ? new Missing(screen.work().shelf().library())
                        .in(good.query()).stream().findFirst()
                : Optional.empty();
    }

    private static Line row(Listing listing, boolean isSelected, BrowseScreen screen, int columns) {
        boolean isChosen = listing.entry() instanceof Entry.OfCard card
                && screen.chosen().contains(card.card().id());
        String lead = (isSelected ? " > " : "   ")
                + (isChosen ? "* " : screen.chosen().isEmpty() ? "" : "  ");
        String kind = columns >= ROOMY ? padded(listing.entry().kind(), 10) : "";
        String state = state(listing.subject().learning());
        int room = Math.max(1, columns - state.length() - 2);
        Line line = Line.of(lead + kind + listing.entry().title())
                .clipped(room)
                .padded(room)
                .plus(" " + state, Role.DIM);
        return isSelected ? line.padded(columns).in(Role.SELECTED) : line;
    }

    /** What matters most of how it stands, in a word. */
    private static String state(Learning learning) {
        String flag = learning.is(Trait.FLAGGED) ? "! " : "";
        if (learning.is(Trait.SUSPENDED)) {
            return flag + "suspended";
        }
        if (learning.is(Trait.BURIED)) {
            return flag + "buried";
        }
        if (learning.is(Trait.DUE)) {
            return flag + "due";
        }
        if (learning.is(Trait.NEW)) {
            return flag + "new";
        }
        return Double.isNaN(learning.retrievability())
                ? "term"
                : flag + Math.round(learning.retrievability() * 100) + " %";
    }

    private static List<Line> preview(BrowseScreen screen, Split split) {
        if (!split.hasPreview()) {
            return List.of();
        }
        return screen.selected()
                .map(listing -> Page.of(listing.entry()).lines(screen.work().shelf(), split.previewColumns()))
                .orElse(List.of());
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
