package io.github.quizraft.lookup;

import java.util.List;

/**
 * What came of one query.
 *
 * @param query what was looked for
 * @param found the entries, the closest first
 * @param suggestions names that may have been meant, if nothing was found
 */
public record Result(String query, List<Found> found, List<String> suggestions) {
    public boolean isFound() {
        return !found.isEmpty();
    }
}
