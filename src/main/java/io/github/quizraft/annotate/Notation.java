package io.github.quizraft.annotate;

/**
 * How a text with marks in it, or what was marked, is written. It is written piece by piece, so that it streams, and each
 * piece is harmless to show.
 */
public interface Notation {
    /** Before everything. */
    default String begin() {
        return "";
    }

    /** Before what is in a file. */
    default String beginFile(String name) {
        return "";
    }

    /** Text without a mark in it. */
    default String plain(String text) {
        return "";
    }

    String mark(Mark mark);

    /** After what is in a file. */
    default String endFile() {
        return "";
    }

    /** After everything. */
    default String end() {
        return "";
    }
}
