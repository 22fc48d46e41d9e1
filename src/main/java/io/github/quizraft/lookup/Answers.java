package io.github.quizraft.lookup;

/** Answers queries one after another; what it prints begins and ends as the form of output wants it. */
public interface Answers {
    String begin();

    Answer to(String query);

    String end();
}
