package io.github.quizraft.files;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What a failed call of the system says. */
public final class Refusal {
    private Refusal() {}

    /** Why the system refuses, in words. */
    public static String reason(Exception e) {
        if (e instanceof AccessDeniedException || e.getCause() instanceof AccessDeniedException) {
            return "no permission";
        }
        return e instanceof NoSuchFileException ? "there is no such file" : String.valueOf(e.getMessage());
    }
}
