package io.github.quizraft.group;

import java.util.Optional;

/**
 * One asking of a question. An answer names it, so that an old or copied message never answers another question.
 *
 * @param question id of the question
 * @param number counted through the whole session, also over questions that were skipped
 */
public record RoundId(String question, int number) {
    private static final int MOST_DIGITS = 6;

    /** As it stands in messages and in the journal. */
    public String written() {
        return number + "." + question;
    }

    /** Reads what was {@link #written}. */
    public static Optional<RoundId> read(String written) {
        int dot = written.indexOf('.');
        boolean isNumbered =
                dot > 0 && dot <= MOST_DIGITS && written.substring(0, dot).matches("[0-9]+");
        return isNumbered
                ? Optional.of(new RoundId(written.substring(dot + 1), Integer.parseInt(written.substring(0, dot))))
                : Optional.empty();
    }
}
