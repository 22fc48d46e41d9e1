package io.github.quizraft.tui;

import io.github.quizraft.browse.Places;
import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.Sorting;
import io.github.quizraft.query.Parsed;
import io.github.quizraft.query.Query;

/**
 * What is searched for, and what was found.
 *
 * @param line as it is typed
 * @param sorting in which order
 * @param order all places in that order
 * @param found those that fit the last line that could be read
 * @param trouble why the line cannot be read; empty if it can
 */
record Search(LineEditor line, Sorting sorting, Places order, Places found, String trouble) {
    static Search all(Shelf shelf) {
        Places order = shelf.sorted(Sorting.FILE);
        return new Search(LineEditor.EMPTY, Sorting.FILE, order, order, "");
    }

    /** After another line was typed. While its last word cannot be read, the others count. */
    Search typed(LineEditor next, Shelf shelf) {
        if (next.text().equals(line.text())) {
            return new Search(next, sorting, order, found, trouble);
        }
        Parsed parsed = Query.parse(next.text());
        if (parsed instanceof Parsed.Bad bad) {
            String before = next.text().substring(0, Math.max(0, next.text().lastIndexOf(' ')));
            Places others = Query.parse(before) instanceof Parsed.Good good ? found(good.query(), shelf) : found;
            return new Search(next, sorting, order, others, "Column " + bad.column() + ": " + bad.message());
        }
        return new Search(next, sorting, order, found(((Parsed.Good) parsed).query(), shelf), "");
    }

    /** The same in another order. */
    Search sorted(Sorting by, Shelf shelf) {
        Search next = new Search(line, by, shelf.sorted(by), found, trouble);
        return Query.parse(line.text()) instanceof Parsed.Good good
                ? new Search(line, by, next.order, next.found(good.query(), shelf), trouble)
                : next;
    }

    private Places found(Query query, Shelf shelf) {
        if (query instanceof Query.Everything) {
            return order;
        }
        Places fitting = shelf.found(query, order);
        return sorting == Sorting.FILE ? shelf.bestFirst(query, fitting) : fitting;
    }
}
