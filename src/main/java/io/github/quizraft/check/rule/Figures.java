package io.github.quizraft.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages, years, doses and stretches of time in a text, and the numbers in them. */
final class Figures {
    private static final String NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
    private static final String START = "(?<![\\w.]|\\d,)";
    /** Also both ends of a range. */
    private static final String NUMBERS = START + NUMBER + "(?:\\s*(?:-|\u2013|to|or|and)\\s*" + NUMBER + ")?";

    private static final List<Pattern> FIGURES = List.of(
            Pattern.compile("(?i)" + NUMBERS + "\\s*(?:%|percent\\b|per cent\\b)"),
            Pattern.compile("(?<![\\w.-])(?:19|20)\\d\\d(?![\\w%]|,\\d)"),
            Pattern.compile(NUMBERS + "\\s*(?:mg|mcg|[\u00b5\u03bc]g|g|ml|mL|milligrams?|micrograms?|grams?)"
                    + "(?:\\s*/\\s*\\w+|\\s+per\\s+\\w+)?(?![\\w-])"),
            Pattern.compile("(?i)" + NUMBERS + "[\\s-]*(?:second|minute|hour|day|week|month|year)s?\\b"));

    private static final Pattern IN_IT = Pattern.compile(NUMBER);
    /** A digit that is a part of a name, as in 5-HT or GluN2B, is no number. */
    private static final Pattern STANDING =
            Pattern.compile("(?<!\\p{L}|\\p{L}-|\\d|\\d[.])" + NUMBER + "(?!-?\\p{L}{2}|\\p{L})");

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final Pattern TRAILING_ZEROS = Pattern.compile("(\\.\\d*?)0+$");

    private Figures() {}

    static List<MatchResult> in(String text) {
        // Most texts have no figure at all.
        List<MatchResult> figures = new ArrayList<>();
        for (Pattern figure : hasDigit(text) ? FIGURES : List.<Pattern>of()) {
            Matcher found = figure.matcher(text);
            while (found.find()) {
                figures.add(found.toMatchResult());
            }
        }
        return figures;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The numbers of a figure, as they are usually written: without commas, and without zeros that say nothing. */
    static List<String> numbers(String figure) {
        return numbers(IN_IT, figure);
    }

    /** The numbers of a text that are no parts of names. */
    static List<String> standingIn(String text) {
        return numbers(STANDING, text);
    }

    private static List<String> numbers(Pattern pattern, String text) {
        List<String> numbers = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            numbers.add(plain(found.group()));
        }
        return numbers;
    }

    private static String plain(String number) {
        String digits = LEADING_ZEROS.matcher(number.replace(",", "")).replaceFirst("");
        String cut = TRAILING_ZEROS.matcher(digits).replaceFirst("$1");
        return cut.endsWith(".") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
