package io.github.quizraft.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, so that its author sees all of it at once. */
final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Place place, String message) {
        found.add(new Problem(file, place, message));
    }

    int count() {
        return found.size();
    }

    /** In the order of the file. */
    List<Problem> found() {
        return found.stream().sorted(Comparator.comparing(Problem::place)).toList();
    }
}
