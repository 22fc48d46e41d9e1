package io.github.quizraft.review;

import java.time.Duration;
import java.util.function.Consumer;

/** Whether to go on waiting for a log that another program is writing. */
@FunctionalInterface
public interface Waiting {
    /** How often that is asked: soon enough to tell a learner before they wonder. */
    Duration STEP = Duration.ofMillis(300);

    /** As long as anyone waits. */
    Duration LONGEST = Duration.ofSeconds(5);

    /** What there is to tell meanwhile. */
    String NEWS = "Waiting: another program is writing the progress file.";

    /** To the end, and silently. */
    Waiting PATIENT = waited -> waited.compareTo(LONGEST) < 0;

    /** Not at all, for those who can do something else and then try again. */
    Waiting BRIEF = waited -> false;

    /**
     * Asked each time that so much more has been waited in vain.
     *
     * @param waited for this one write until now
     */
    boolean goesOn(Duration waited);

    /** To the end, with a word to the learner. */
    static Waiting telling(Consumer<String> learner) {
        return waited -> {
            if (waited.equals(STEP)) {
                learner.accept(NEWS);
            }
            return PATIENT.goesOn(waited);
        };
    }
}
