package io.github.quizraft.items;

/** Why a number is not there. */
public enum Gap {
    TOO_FEW("too few players: only counts say anything"),
    ALL_ALIKE("all players did alike here"),
    NO_SPREAD("all players did alike in the other questions"),
    NO_OTHERS("there are no other questions to compare with"),
    NOBODY("nobody chose it"),
    NO_OPTIONS("there are no options to choose from"),
    NO_CHANCE("nobody gets it right by chance"),
    ONE_QUESTION("it takes two questions that all players were shown");

    private final String reason;

    Gap(String reason) {
        this.reason = reason;
    }

    /** A clause to follow "not defined:". */
    public String reason() {
        return reason;
    }
}
