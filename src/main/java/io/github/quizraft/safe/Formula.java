package io.github.quizraft.safe;

/**
 * Keeps a field of a table from being taken for a formula by a spreadsheet (CWE-1236): an apostrophe in front of it says
 * that it is text.
 */
public final class Formula {
    /** The last four are those of full width, which some spreadsheets take for the same. */
    private static final String SIGNS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static final char APOSTROPHE = '\'';

    private Formula() {}

    /** The text as it may stand in a table. */
    public static String defused(String text) {
        return isFormula(text) ? APOSTROPHE + text : text;
    }

    /** The text that {@link #defused} was given. */
    public static String restored(String field) {
        return !field.isEmpty() && field.charAt(0) == APOSTROPHE && isFormula(field.substring(1))
                ? field.substring(1)
                : field;
    }

    private static boolean isFormula(String text) {
        String start = text.stripLeading();
        return !start.isEmpty() && SIGNS.indexOf(start.charAt(0)) >= 0;
    }
}
