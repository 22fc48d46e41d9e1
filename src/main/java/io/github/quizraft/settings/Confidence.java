package io.github.quizraft.settings;

/** Whether learners say how sure they are before they see the answer. */
public enum Confidence {
    OFF,
    ASK
}
