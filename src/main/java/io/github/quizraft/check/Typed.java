package io.github.quizraft.check;

import io.github.quizraft.question.NearMiss;
import java.util.List;

/**
 * Something to type: a short answer, or one blank of a cloze.
 *
 * @param pointer what holds its answers in the question; empty for the question itself
 * @param id of the blank; empty for a short answer
 * @param answers what is accepted
 * @param nearMisses what is wrong, and why
 */
public record Typed(String pointer, String id, List<String> answers, List<NearMiss> nearMisses) {
    public String answerPointer(int index) {
        return pointer + "/answers/" + index;
    }

    public String nearMissPointer(int index) {
        return pointer + "/nearMisses/" + index;
    }
}
