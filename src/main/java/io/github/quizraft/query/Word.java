package io.github.quizraft.query;

import io.github.quizraft.glossary.EditDistance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One word of a query: a filter, a comparison, or text to look for.
 *
 * @param token as it was typed
 */
record Word(Token token) {
    private static final String IS = "is";
    /** What looks like a filter begins with letters; 3:1 does not. */
    private static final Pattern FILTER = Pattern.compile("(\\p{L}+):(.*)", Pattern.DOTALL);
    /** Up to the first sign of a comparison. */
    private static final Pattern COMPARISON =
            Pattern.compile("((?:prop:)?\\p{L}+)(<=|>=|!=|<|>|=)(.*)", Pattern.DOTALL);

    Query query() throws Trouble {
        Matcher comparison = COMPARISON.matcher(token.text());
        if (comparison.matches()) {
            return compared(comparison);
        }
        Matcher filter = FILTER.matcher(token.text());
        return filter.matches() ? filtered(filter.group(1), filter.group(2), filter.start(2)) : text();
    }

    private Query text() throws Trouble {
        boolean isPart = token.text().startsWith("*");
        Wording wording = isPart ? Wording.part(token.text()) : Wording.beginning(token.text());
        if (wording.isEmpty()) {
            throw trouble(0, "\"" + token.text() + "\" has neither letters nor digits to look for");
        }
        return new Query.Text(wording);
    }

    private Query filtered(String name, String value, int at) throws Trouble {
        if (name.equalsIgnoreCase(IS)) {
            return new Query.Is(trait(value, at));
        }
        if (name.equalsIgnoreCase("prop")) {
            throw trouble(token.text().length(), "a comparison is missing, as in prop:difficulty>7");
        }
        Label label = Arrays.stream(Label.values())
                .filter(each -> each.title().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> trouble(0, unknown("filter", name, filters())));
        if (value.isEmpty()) {
            throw trouble(at, label.title() + ": says nothing; it is for " + label.meaning());
        }
        List<Value> values = new ArrayList<>();
        int start = 0;
        for (String each : value.split(",", -1)) {
            values.add(value(label, each, at + start));
            start += each.length() + 1;
        }
        return new Query.Labelled(label, List.copyOf(values));
    }

    private Value value(Label label, String value, int at) throws Trouble {
        boolean isKnown = label.choices().isEmpty()
                || value.endsWith("*")
                || label.choices().stream().anyMatch(value::equalsIgnoreCase);
        if (value.isEmpty() || !isKnown) {
            throw trouble(at, unknown(label.title(), value, label.choices()));
        }
        return Value.of(value);
    }

    private Trait trait(String value, int at) throws Trouble {
        return Arrays.stream(Trait.values())
                .filter(trait -> trait.title().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> trouble(
                        at,
                        unknown(
                                "state",
                                value,
                                Arrays.stream(Trait.values()).map(Trait::title).toList())));
    }

    private Query compared(Matcher parts) throws Trouble {
        String name = parts.group(1);
        Quantity quantity = Arrays.stream(Quantity.values())
                .filter(each ->
                        each.title().equalsIgnoreCase(name) || each.word().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> trouble(
                        0,
                        unknown(
                                "number",
                                name,
                                Arrays.stream(Quantity.values())
                                        .map(Quantity::title)
                                        .toList())));
        Relation relation = Arrays.stream(Relation.values())
                .filter(each -> each.sign().equals(parts.group(2)))
                .findFirst()
                .orElseThrow();
        return new Query.Compared(quantity, relation, number(parts.group(3), parts.start(3)));
    }

    private double number(String text, int at) throws Trouble {
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
            throw trouble(at, text.isEmpty() ? "a number is missing here" : "\"" + text + "\" is not a number");
        }
        return Double.parseDouble(text);
    }

    private static List<String> filters() {
        List<String> names = new ArrayList<>(List.of(IS));
        Arrays.stream(Label.values()).map(Label::title).forEach(names::add);
        return names;
    }

    private static String unknown(String what, String name, List<String> known) {
        Optional<String> near = name.isEmpty() ? Optional.empty() : EditDistance.nearest(name, known);
        return (name.isEmpty() ? "a " + what + " is missing here" : "there is no " + what + " \"" + name + "\"")
                + near.map(each -> "; did you mean " + each + "?")
                        .orElseGet(() -> known.isEmpty() ? "" : "; there are " + String.join(", ", known));
    }

    private Trouble trouble(int offset, String what) {
        return new Trouble(token.at() + offset, what);
    }
}
