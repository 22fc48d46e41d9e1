package io.github.quizraft.tui;

import io.github.quizraft.study.Card;
import java.util.List;

/**
 * A question as its author wants to see it.
 *
 * @param card what is asked
 * @param findings what the check says of it
 */
public record Sheet(Card card, List<String> findings) {
    String id() {
        return card.question().item().id();
    }
}
