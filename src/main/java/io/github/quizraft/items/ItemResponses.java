package io.github.quizraft.items;

import java.util.List;

/**
 * All that one question was answered with.
 *
 * @param asked the question
 * @param given by players
 * @param hands shown
 */
record ItemResponses(Asked asked, List<Response> given, List<Hands> hands) {
    /** How many people were asked. */
    int of() {
        return given.size() + hands.stream().mapToInt(Hands::people).sum();
    }

    /** Scores added up. */
    double points() {
        return given.stream().mapToDouble(Response::score).sum()
                + hands.stream().mapToDouble(Hands::points).sum();
    }
}
