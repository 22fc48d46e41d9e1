package io.github.quizraft.check;

import io.github.quizraft.question.Option;

/**
 * Something that a learner can pick: an option, or a reason for a verdict.
 *
 * @param pointer where it stands in the question
 * @param option what it says
 * @param supports the verdict that a reason argues for; true for an option
 */
public record Choice(String pointer, Option option, boolean supports) {
    public String text() {
        return option.text();
    }

    public boolean isCorrect() {
        return option.correct();
    }

    /** Where its text stands. */
    public String textPointer() {
        return pointer + "/text";
    }

    public Passage passage() {
        return new Passage(textPointer(), text());
    }
}
