package io.github.quizraft.items;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.question.Answer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words typed that were not right. Only those that several typed: one alone may be a slip, or say who typed them.
 *
 * @param text as one of them typed it
 * @param count how many typed the same, however spelt in capitals and accents
 */
public record Wrong(String text, int count) {
    private static final int SEVERAL = 2;
    private static final int SHOWN = 5;

    private static final Comparator<Wrong> MOST_FREQUENT =
            Comparator.comparingInt(Wrong::count).reversed().thenComparing(Wrong::text);

    static List<Wrong> of(ItemResponses item) {
        Map<String, Wrong> counted = new LinkedHashMap<>();
        for (Response each : item.given()) {
            if (!each.isRight() && each.answer() instanceof Answer.Typed typed) {
                String text = String.join(" / ", typed.texts());
                counted.merge(
                        Folding.joined(text),
                        new Wrong(text, 1),
                        (one, more) -> new Wrong(first(one, more), one.count + 1));
            }
        }
        return counted.values().stream()
                .filter(wrong -> wrong.count >= SEVERAL)
                .sorted(MOST_FREQUENT)
                .limit(SHOWN)
                .toList();
    }

    /** The same whatever the order of the players. */
    private static String first(Wrong one, Wrong other) {
        return one.text.compareTo(other.text) <= 0 ? one.text : other.text;
    }
}
