package io.github.quizraft.question;

import java.util.List;

/**
 * A file of questions.
 *
 * @param id also the first half of its cards' ids
 * @param prefix what its question ids start with; empty in a user's own bank that has none
 * @param title what a learner sees; the id if the file gives none
 * @param description one or two sentences; may be empty
 * @param objectives what a learner should be able to do afterwards
 * @param retired ids that must never be used again
 * @param questions in the order of the file
 */
public record Bank(
        String id,
        String prefix,
        String title,
        String description,
        List<Objective> objectives,
        List<String> retired,
        List<Question> questions) {

    /**
     * A learning objective.
     *
     * @param id for example {@code RG-2}
     * @param text what the learner should be able to do
     */
    public record Objective(String id, String text) {}
}
