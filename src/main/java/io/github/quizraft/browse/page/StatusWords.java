package io.github.quizraft.browse.page;

import io.github.quizraft.evidence.Claim;
import io.github.quizraft.text.Role;
import java.util.Locale;

/**
 * How the standing of a claim is shown.
 *
 * @param status what the evidence says of it
 */
public record StatusWords(Claim.Status status) {
    /** Its name. */
    public String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** A mark beside the word, so that colour is never needed. */
    public char mark() {
        return switch (status) {
            case SUPPORTED -> '=';
            case WRONG -> 'x';
            case OVERSIMPLIFIED, DISPUTED, OUTDATED, PROMOTIONAL -> '~';
        };
    }

    /** Its colour. */
    public Role role() {
        return switch (status) {
            case SUPPORTED -> Role.RIGHT;
            case WRONG -> Role.WRONG;
            case OVERSIMPLIFIED, DISPUTED, OUTDATED, PROMOTIONAL -> Role.CLOSE;
        };
    }

    /** What it says of a claim. */
    public String meaning() {
        return switch (status) {
            case SUPPORTED -> "broadly right as worded";
            case OVERSIMPLIFIED -> "a true core with something important missing";
            case DISPUTED -> "good evidence points both ways or against";
            case OUTDATED -> "was right for its time";
            case WRONG -> "false as worded";
            case PROMOTIONAL -> "selling language, or a figure without support";
        };
    }
}
