package io.github.quizraft.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One thing to pick: an option of a choice, or a reason for a verdict.
 *
 * @param id unique within its question
 * @param text what the learner reads
 * @param correct whether picking it is right
 * @param feedback why it is right, or which idea it reflects and why that fails
 * @param from the claim or term whose confusion a wrong one uses
 */
public record Option(String id, String text, boolean correct, String feedback, Optional<String> from) {
    /** The texts of those that are right. */
    static List<String> right(List<Option> options) {
        List<String> right = new ArrayList<>();
        for (Option option : options) {
            if (option.correct()) {
                right.add(option.text());
            }
        }
        return List.copyOf(right);
    }

    /** The same without a word on what is right. */
    public Label label() {
        return new Label(id, text);
    }
}
