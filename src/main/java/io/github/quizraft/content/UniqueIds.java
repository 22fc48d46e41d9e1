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

    void add(String id, Place place) {
        Place earlier = seen.putIfAbsent(id, place);
        if (earlier != null && !id.isEmpty()) {
            problems.add(place, what + " id \"" + id + "\" is used already in line " + earlier.line());
        }
    }
}
