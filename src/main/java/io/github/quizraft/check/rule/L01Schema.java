package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
import io.github.quizraft.question.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

final class L01Schema implements Rule {
    private static final About ABOUT = About.graded("L01", "schema")
            .finds(
                    "A file is no JSON or not of the form that is wanted: a field is missing, unknown or of the wrong type,"
                            + " a kind or a level is unknown, or a question has too few or too many options. A field that one"
                            + " can do without is a warning, unless the bank stands in the plan.")
            .because(
                    "What cannot be read cannot be asked; and without its level, its objective and what it stands on, a"
                            + " question cannot be counted or traced.")
            .fix("Give the field as docs/writing-questions.md shows it for this kind.");

    private static final Map<String, Span> OPTIONS =
            Map.of("single", new Span(3, 5), "multiple", new Span(5, 7), "truefalse", new Span(3, 4));
    private static final Pattern HOW_MANY = Pattern.compile(
            "(?i)select all that apply"
                    + "|\\b(?:select|choose|pick|mark|name|which|find|what)(?: the| exactly| any)? (?:two|three|four|five|[2-5])\\b");

    /** How many options a kind should have. */
    private record Span(int least, int most) {
        boolean has(int count) {
            return count >= least && count <= most;
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        List<String> missing = missing(item);
        if (!missing.isEmpty()) {
            out.missing(item.planned(), item.at(""), "there is no " + String.join(", no ", missing));
        }
        Span span = OPTIONS.getOrDefault(item.question().kind(), new Span(0, Integer.MAX_VALUE));
        int count = item.parts().choices().size();
        if (!span.has(count)) {
            String message = "there are " + count + " to choose from; a question of kind "
                    + item.question().kind() + " should have " + span.least + " to " + span.most;
            out.missing(item.planned(), item.at("/options"), message);
        }
        if (item.question().kind().equals("multiple")
                && !HOW_MANY.matcher(item.stem()).find()) {
            out.error(item.at("/stem"), "the stem does not say to select all that apply, nor how many");
        }
    }

    private static List<String> missing(CheckedItem checked) {
        Item item = checked.item();
        List<String> missing = new ArrayList<>();
        addIf(item.objective().isEmpty(), "objective", missing);
        addIf(item.bloom().isEmpty(), "bloom", missing);
        addIf(item.difficulty().isEmpty(), "difficulty", missing);
        boolean standsOnSomething = !item.claims().isEmpty() || !item.terms().isEmpty();
        boolean couldStand = !checked.library().evidence().claims().isEmpty()
                || !checked.glossary().terms().isEmpty();
        addIf(couldStand && !standsOnSomething, "claim or term", missing);
        return missing;
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        List<String> missing = new ArrayList<>();
        addIf(bank.bank().prefix().isEmpty(), "prefix", missing);
        addIf(bank.bank().title().equals(bank.bank().id()), "title of its own", missing);
        addIf(bank.bank().description().isEmpty(), "description", missing);
        addIf(bank.bank().objectives().isEmpty(), "objectives", missing);
        if (!missing.isEmpty()) {
            out.missing(bank.plan().isPresent(), bank.at(""), "the bank has no " + String.join(", no ", missing));
        }
    }

    private static void addIf(boolean isMissing, String field, List<String> missing) {
        if (isMissing) {
            missing.add(field);
        }
    }
}
