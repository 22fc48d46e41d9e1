package io.github.quizraft.content;

import java.util.HashMap;
import java.util.Map;

/** Notices when an id is used twice within one list. */
final class UniqueIds {
    private final Map<String, Place> seen = new HashMap<>();
    private final String what;
    private final Problems problems;

    UniqueIds(String what, Problems problems) {
        this.what = what;
        this.problems = problems;
    }

    /** The id itself, or empty where there is none. */
    String add(Reference id) {
        Place earlier = id.id().isBlank() ? null : seen.putIfAbsent(id.id(), id.place());
        if (earlier != null) {
            problems.add(
                    Problem.Kind.IDENTITY,
                    id.place(),
                    what + " id " + Words.quoted(id.id()) + " is used already in line " + earlier.line());
        }
        return id.id();
    }
}
