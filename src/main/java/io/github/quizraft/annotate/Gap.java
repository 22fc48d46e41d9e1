package io.github.quizraft.annotate;

import java.util.regex.Pattern;

/**
 * What stands between two words. A name may go on after spaces, after a hyphen or the like with no space beside it, and
 * on the next line; not in the next sentence, the next paragraph, or behind a bracket.
 */
final class Gap {
    /** Those that join words; a long dash parts them. */
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D";

    private static final Pattern OPEN = Pattern.compile(
            "\\h*|[" + HYPHENS + "]?\\h*\\R\\h*|[" + HYPHENS + "'\u2019./,():\u00B7]{1,3}",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private Gap() {}

    /** Whether any name may go on after it. */
    static boolean isOpen(String gap) {
        return gap.isEmpty()
                || gap.equals(" ")
                || gap.equals("-")
                || OPEN.matcher(gap).matches();
    }

    /** The same wherever lines are broken, to be sought in a name that has such a gap itself. */
    static String unbroken(String gap) {
        return SPACE.matcher(gap).replaceAll(" ");
    }

    /** As in {@code BDNF's}; what follows belongs to the word before it, but not to its name. */
    static boolean isApostrophe(String gap) {
        return gap.equals("'") || gap.equals("\u2019");
    }
}
