package io.github.quizraft.lookup;

/**
 * A form of output, written piece by piece, so that answers stream: what comes before all results, each result as it is
 * found, what comes after them. A piece ends its own lines, and is harmless to show.
 */
public interface Format {
    default String begin() {
        return "";
    }

    String result(Result result);

    default String end() {
        return "";
    }
}
