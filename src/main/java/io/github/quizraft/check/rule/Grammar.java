package io.github.quizraft.check.rule;

import java.util.Locale;
import java.util.regex.Pattern;

/** As much English grammar as can be told from the letters; what cannot be told fits everywhere. */
final class Grammar {
    /** What begins with the sound of a vowel: words, single letters by their names, and numbers. */
    private static final Pattern AFTER_AN = Pattern.compile("(?:[AEFHILMNORSX](?![\\p{L}\\p{N}])"
            + "|[AEIO]\\p{Lu}"
            + "|(?i:a|i|e(?!u|we)|o(?!ne\\b|nce\\b|ne-)|un(?!i)|up|ul)\\p{Ll}"
            + "|(?i:hour|honest|hono|heir)"
            + "|8|1[18](?!\\d)).*");

    private static final Pattern AFTER_A = Pattern.compile("(?:[BCDGJKPQTUVWYZ](?![\\p{L}\\p{N}])"
            + "|[BCDGJKPQTVWYZ]\\p{Lu}"
            + "|(?i:[bcdfgjklmnpqrstvwyz]|h(?!our|onest|ono|eir)|eu|uni(?![nm])|us[eu])\\p{Ll}"
            + "|(?i:one|once)\\b"
            + "|[02-79]|1(?![18])).*");

    private static final Pattern COMPLEMENT = Pattern.compile("\\b(?:of|in|for|on|that|which|from|with|to|at|by)\\b");
    private static final Pattern END = Pattern.compile("[\\s.]+$");
    private static final Pattern PLURAL = Pattern.compile(".*(?<![suia'])s");
    /** Words that end as plurals do and are none, plurals that do not end so, things joined, and nothing at all. */
    private static final Pattern UNCLEAR = Pattern.compile(
            ".*(?:ics|betes|series|species|rabies|mumps|lens|always|[ai]|ae|children|people|men|mice|feet|teeth)|.* and .*|");

    private Grammar() {}

    /** Whether a text may stand after this article, "a" or "an". */
    static boolean follows(String article, String text) {
        Pattern other = article.equals("an") ? AFTER_A : AFTER_AN;
        return !other.matcher(text.strip()).matches();
    }

    static boolean isPlural(String text) {
        return !isUnclear(text) && PLURAL.matcher(head(text)).matches();
    }

    static boolean isSingular(String text) {
        return !isUnclear(text) && !PLURAL.matcher(head(text)).matches();
    }

    private static boolean isUnclear(String text) {
        return UNCLEAR.matcher(head(text)).matches();
    }

    /** The part that has the number of the whole: the receptors of the receptors of a cell. */
    private static String head(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return END.matcher(COMPLEMENT.split(lower, -1)[0]).replaceAll("");
    }
}
