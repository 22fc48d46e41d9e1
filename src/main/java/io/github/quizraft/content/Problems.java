package io.github.quizraft.content;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with one file, so that its author sees all of it at once. */
final class Problems {
    /** More than anyone reads: a hostile file must not fill the memory with complaints about itself. */
    private static final int MOST = 10_000;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int count;

    Problems(String file) {
        this.file = file;
    }

    void add(Place place, String message) {
        add(Problem.Kind.FORM, place, message);
    }

    void add(Problem.Kind kind, Place place, String message) {
        count++;
        if (found.size() < MOST) {
            found.add(new Problem(file, place, kind, message));
        }
    }

    int count() {
        return count;
    }

    /** In the order of the file. */
    List<Problem> found() {
        List<Problem> sorted = new ArrayList<>(found);
        if (sorted.isEmpty()) {
            return List.of();
        }
        sorted.sort((one, other) -> one.place().compareTo(other.place()));
        if (count > MOST) {
            Place last = sorted.get(MOST - 1).place();
            sorted.add(new Problem(file, last, Problem.Kind.FORM, (count - MOST) + " more problems are not listed"));
        }
        return List.copyOf(sorted);
    }
}
