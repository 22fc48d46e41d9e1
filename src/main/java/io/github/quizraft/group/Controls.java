package io.github.quizraft.group;

/**
 * What the host may switch while the quiz goes on.
 *
 * @param isLocked nobody else may join
 * @param board what is shown between two questions
 * @param showsDistribution how many picked what is shown while the question is open
 */
record Controls(boolean isLocked, BoardView board, boolean showsDistribution) {
    static Controls of(Rules rules) {
        BoardView board = rules.mode() == Mode.HANDS
                ? BoardView.HIDDEN
                : rules.teams().isEmpty() ? BoardView.PLAYERS : BoardView.TEAMS;
        return new Controls(false, board, false);
    }

    Controls locked(boolean now) {
        return new Controls(now, board, showsDistribution);
    }

    Controls showing(BoardView now) {
        return new Controls(isLocked, now, showsDistribution);
    }

    Controls distribution(boolean now) {
        return new Controls(isLocked, board, now);
    }
}
