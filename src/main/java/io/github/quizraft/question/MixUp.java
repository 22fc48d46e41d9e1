package io.github.quizraft.question;

import io.github.quizraft.glossary.TermId;

/**
 * One term answered where another was asked for.
 *
 * @param asked what would have been right, or what the question turns on
 * @param answered what the learner picked, typed or paired instead
 */
public record MixUp(TermId asked, TermId answered) {
    /** As any record has it; but what a record comes with takes longer to be set up than most commands have to work. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MixUp that && asked.equals(that.asked) && answered.equals(that.answered);
    }

    @Override
    public int hashCode() {
        return 31 * asked.hashCode() + answered.hashCode();
    }
}
