package io.github.quizraft.question;

import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.glossary.Folding;

/** Whether two words differ by a slip of the finger and not by a meaning. */
final class SpellingSlip {
    private SpellingSlip() {}

    static boolean between(String typed, String answer) {
        String a = Folding.joined(typed);
        String b = Folding.joined(answer);
        return EditDistance.between(a, b) <= allowed(b.length());
    }

    /** One edit from five letters on, two from nine: in a shorter word every letter carries meaning. */
    private static int allowed(int length) {
        return length < 5 ? 0 : length < 9 ? 1 : 2;
    }
}
