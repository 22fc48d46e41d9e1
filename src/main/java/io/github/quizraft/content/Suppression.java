package io.github.quizraft.content;

import java.util.regex.Pattern;

/**
 * A finding of the check that its authors have looked at and decided to keep as it is.
 *
 * @param rule for example {@code L22}
 * @param item id of the question; {@code *} where the finding is on a whole bank or on all of them
 * @param reason why it is right as it is
 * @param place where this is written
 */
public record Suppression(String rule, String item, String reason, Place place) {
    private static final Pattern ON_ANSWERS = Pattern.compile("G\\d+");

    /** What stands for an item where a finding has none. */
    public static final String ANY = "*";

    /** Whether it is on what a group's answers showed (rules G01 and up), which no look at the files can tell. */
    public boolean isOnAnswers() {
        return ON_ANSWERS.matcher(rule).matches();
    }
}
