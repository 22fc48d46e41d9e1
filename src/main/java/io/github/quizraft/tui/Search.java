package io.github.quizraft.tui;

import io.github.quizraft.browse.Places;
import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.Sorting;
import io.github.quizraft.query.Parsed;
import io.github.quizraft.query.Query;
import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is searched for, and what was found.
 *
 * @param line as it is typed
 * @param sorting in which order
 * @param order all places in that order
 * @param fitting those that fit the last line that could be read, in that order
 * @param found the same as they are shown
 * @param trouble why the line cannot be read; empty if it can
 */
record Search(LineEditor line, Sorting sorting, Places order, Places fitting, Places found, String trouble) {
    /** What can only leave fewer when it is typed on. */
    private static final Pattern WORDS = Pattern.compile("(?:.*[ (|])?[\\p{L}\\p{N}]+ ?");

    static Search all(Shelf shelf) {
        return in(Sorting.FILE, LineEditor.EMPTY, shelf);
    }

    private static Search in(Sorting sorting, LineEditor line, Shelf shelf) {
        Places order = shelf.sorted(sorting);
        return new Search(line, sorting, order, order, order, "");
    }

    /** After another line was typed. While its last word cannot be read, the others count. */
    Search typed(LineEditor next, Shelf shelf) {
        if (next.text().equals(line.text())) {
            return new Search(next, sorting, order, fitting, found, trouble);
        }
        Parsed parsed = Query.parse(next.text());
        if (parsed instanceof Parsed.Good good) {
            return found(next, good.query(), isNarrower(next.text()) ? fitting : order, "", shelf);
        }
        Parsed.Bad bad = (Parsed.Bad) parsed;
        String why = "Column " + bad.column() + ": " + bad.message();
        String before = next.text().substring(0, Math.max(0, next.text().lastIndexOf(' ')));
        return Query.parse(before) instanceof Parsed.Good good
                ? found(next, good.query(), order, why, shelf)
                : new Search(next, sorting, order, fitting, found, why);
    }

    /** Whether only letters were added to a last word, or a word to others, so that nothing new can fit. */
    private boolean isNarrower(String next) {
        return trouble.isEmpty()
                && !line.text().isEmpty()
                && next.startsWith(line.text())
                && !next.contains("-")
                && !next.contains("OR")
                && !next.contains("AND")
                && WORDS.matcher(line.text()).matches()
                && WORDS.matcher(next).matches();
    }

    /** The same in another order. While the line cannot be read, what was found last stays. */
    Search sorted(Sorting by, Shelf shelf) {
        Places all = shelf.sorted(by);
        BitSet last = new BitSet();
        IntStream.range(0, fitting.count()).map(fitting::at).forEach(last::set);
        Places kept = all.narrowed(last::get);
        return new Search(LineEditor.EMPTY, by, all, kept, kept, "").typed(line, shelf);
    }

    private Search found(LineEditor next, Query query, Places among, String why, Shelf shelf) {
        if (query instanceof Query.Everything) {
            return new Search(next, sorting, order, order, order, why);
        }
        Places fits = shelf.found(query, among);
        return new Search(
                next, sorting, order, fits, sorting == Sorting.FILE ? shelf.bestFirst(query, fits) : fits, why);
    }
}
