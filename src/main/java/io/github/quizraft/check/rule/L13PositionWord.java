package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Passage;
import io.github.quizraft.check.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class L13PositionWord implements Rule {
    private static final About ABOUT = About.error("L13", "position-word")
            .finds(
                    "An option, a feedback, the explanation or the check note names an option by its letter, its number or"
                            + " its place, or says above or below.")
            .because("Options are shuffled, and feedback stands where the screen has room: a place means nothing.")
            .fix("Name the option by what it says.");

    private static final List<Pattern> PLACES = List.of(
            Pattern.compile(
                    "\\b(?:options?|answers?|choices?)\\s+\\(?(?:[B-H]|A(?=\\W|$)|\\d{1,2})\\)?(?![\\w%-]|\\.\\d)"
                            + "(?!\\s*(?:percent|per cent|minutes|hours|days|weeks|months|years|questions?)\\b)"),
            Pattern.compile("(?i)\\b(?:option|answer|choice)\\s+\\(?[b-h]\\)?(?![\\w-])"),
            Pattern.compile("(?i)\\b(?:option|answer|choice)\\s+\\(a\\)"),
            Pattern.compile("(?i)\\b(?:first|second|third|fourth|last|previous|preceding)\\s+"
                    + "(?:option|choice|answer|one)s?\\b(?!\\s+(?:treatment|drug|therapy|medicine|for))"),
            Pattern.compile("(?i)\\b(?:listed|shown|given|see)\\s+(?:above|below)\\b"),
            Pattern.compile("(?i)\\bon the (?:left|right)\\b(?=\\s*[.,;:)]|\\s*$|[- ](?:hand|side|column|list)\\b)"));

    /** Each pattern has one of these in all that it matches. */
    private static final List<String> TRACES = List.of(
            "option",
            "answer",
            "choice",
            "above",
            "below",
            "the left",
            "the right",
            "first one",
            "second one",
            "third one",
            "fourth one",
            "last one",
            "previous one",
            "preceding one");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void item(CheckedItem item, Findings out) {
        for (Passage passage : item.prose()) {
            if (!passage.pointer().equals("/stem") && mayNameAPlace(passage.text())) {
                Optional<String> place = place(passage.text());
                if (place.isPresent()) {
                    out.error(item.at(passage), "\"" + place.get() + "\" names a place");
                }
            }
        }
    }

    private static Optional<String> place(String text) {
        for (Pattern place : PLACES) {
            Matcher found = place.matcher(text);
            if (found.find()) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }

    /** Most texts have none of these words, and this is much the quickest way to know. */
    private static boolean mayNameAPlace(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String trace : TRACES) {
            if (lower.contains(trace)) {
                return true;
            }
        }
        return false;
    }
}
