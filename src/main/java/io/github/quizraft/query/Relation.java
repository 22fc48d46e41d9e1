package io.github.quizraft.query;

/** How two numbers must stand to each other. The longer signs come first, since a shorter one begins them. */
enum Relation {
    AT_MOST("<="),
    AT_LEAST(">="),
    NOT("!="),
    LESS("<"),
    MORE(">"),
    EQUAL("=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** What is no number stands in no relation. */
    boolean holds(double number, double bound) {
        return switch (this) {
            case AT_MOST -> number <= bound;
            case AT_LEAST -> number >= bound;
            case NOT -> number < bound || number > bound;
            case LESS -> number < bound;
            case MORE -> number > bound;
            case EQUAL -> number == bound;
        };
    }
}
