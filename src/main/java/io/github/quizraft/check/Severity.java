package io.github.quizraft.check;

/** How much a finding matters. */
public enum Severity {
    /** Must be mended: a check with one fails. */
    ERROR,
    /** Must be decided on: mended, or kept for a reason. */
    WARNING
}
