package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
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

    boolean isAnswer(String typed) {
        return answers.stream()
                .anyMatch(answer -> strictForm ? Folding.sameForm(typed, answer) : Folding.same(typed, answer));
    }

    /** An answer, but for a plural that a strict form may not allow. */
    boolean isAnswerInSomeForm(String typed) {
        return answers.stream().anyMatch(answer -> Folding.same(typed, answer));
    }

    /** Whether the question has these words itself. */
    boolean isShown(String words) {
        return (" " + Folding.spaced(shown) + " ").contains(" " + Folding.spaced(words) + " ");
    }
}
