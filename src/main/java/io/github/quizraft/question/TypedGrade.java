package io.github.quizraft.question;

/**
 * What typed words are worth.
 *
 * @param mark right, close or wrong
 * @param why what to tell the learner; may be empty
 */
record TypedGrade(Mark mark, String why) {
    static TypedGrade right() {
        return new TypedGrade(Mark.RIGHT, "");
    }

    static TypedGrade close(String why) {
        return new TypedGrade(Mark.CLOSE, why);
    }

    static TypedGrade wrong(String why) {
        return new TypedGrade(Mark.WRONG, why);
    }

    double score() {
        return switch (mark) {
            case RIGHT -> 1;
            case CLOSE -> 0.5;
            case WRONG, NONE -> 0;
        };
    }
}
