package io.github.quizraft.lookup;

import java.util.List;

/**
 * What is to be printed of one query.
 *
 * @param query what was looked for
 * @param text the entries found, in the form of output that was chosen
 * @param isFound whether there are any
 * @param suggestions names that may have been meant, if there are none
 */
public record Answer(String query, String text, boolean isFound, List<String> suggestions) {}
