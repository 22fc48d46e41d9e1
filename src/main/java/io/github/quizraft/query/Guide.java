package io.github.quizraft.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the language has, for help pages and for completion: made from the same lists that it is read with. */
public final class Guide {
    private Guide() {}

    /** Every filter, state and number, as it is typed, with what it is for. */
    public static Map<String, String> explained() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Label label : Label.values()) {
            String choices = label.choices().isEmpty() ? "" : ": " + String.join(", ", label.choices());
            rows.put(label.title() + ":", label.meaning() + choices);
        }
        for (Trait trait : Trait.values()) {
            rows.put(is(trait), trait.meaning());
        }
        for (Quantity quantity : Quantity.values()) {
            rows.put(quantity.title(), quantity.meaning());
        }
        return rows;
    }

    /** What one may begin to type; names that content decides come after some of them. */
    public static List<String> beginnings() {
        List<String> all = new ArrayList<>();
        for (Label label : Label.values()) {
            if (label.choices().isEmpty()) {
                all.add(label.title() + ":");
            }
            label.choices().forEach(choice -> all.add(label.title() + ":" + choice));
        }
        Arrays.stream(Trait.values()).map(Guide::is).forEach(all::add);
        Arrays.stream(Quantity.values()).map(Quantity::title).forEach(all::add);
        return all;
    }

    private static String is(Trait trait) {
        return "is:" + trait.title();
    }
}
