package io.github.quizraft.terminal;

import java.util.List;

/**
 * What may take the place of the last characters that were typed.
 *
 * @param from where they begin
 * @param list what may stand there instead, in the order to list it
 */
public record Proposals(int from, List<Proposal> list) {
    public Proposals {
        list = List.copyOf(list);
    }
}
