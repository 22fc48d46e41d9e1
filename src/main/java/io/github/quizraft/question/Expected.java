package io.github.quizraft.question;

import io.github.quizraft.glossary.Folded;
import java.util.List;

/**
 * What a learner is expected to type, and by mistake may type.
 *
 * @param answers all that are right, the usual form first
 * @param nearMisses wrong words with feedback of their own
 * @param strictForm the form is the point: no plural, no spelling, no other name of the term
 * @param shown what the learner can read in the question
 */
record Expected(List<String> answers, List<NearMiss> nearMisses, boolean strictForm, String shown) {
    /** The answer as it is usually written. */
    String usual() {
        return answers.get(0);
    }

    boolean isAnswer(Folded typed) {
        return strictForm
                ? answers.stream().anyMatch(answer -> Folded.of(answer).joined().equals(typed.joined()))
                : isAnswerInSomeForm(typed);
    }

    /** An answer, but for a plural that a strict form may not allow. */
    boolean isAnswerInSomeForm(Folded typed) {
        return answers.stream().anyMatch(answer -> Folded.of(answer).same(typed));
    }

    /** Whether the question has these words itself. */
    boolean isShown(Folded words) {
        return (" " + Folded.of(shown).spaced() + " ").contains(" " + words.spaced() + " ");
    }
}
