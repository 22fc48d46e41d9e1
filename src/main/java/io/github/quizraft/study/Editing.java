package io.github.quizraft.study;

import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import java.util.Optional;

/** Lets the learner change a question where it is written, and reads the content again. */
public interface Editing {
    /** Returns when the learner is done. */
    Edited edit(CardId card);

    /**
     * What came of it.
     *
     * @param library what there is to study now; empty if it stays as it was
     * @param news what to tell the learner
     */
    record Edited(Optional<Library> library, String news) {
        public static Edited not(String why) {
            return new Edited(Optional.empty(), why);
        }
    }
}
