package io.github.quizraft.query;

/** What is wrong with a query, and where. */
final class Trouble extends Exception {
    private static final long serialVersionUID = 1L;

    private final int index;
    private final String what;

    Trouble(int index, String what) {
        super(what, null, false, false);
        this.index = index;
        this.what = what;
    }

    int index() {
        return index;
    }

    String what() {
        return what;
    }
}
