package io.github.quizraft.tui;

import io.github.quizraft.terminal.News;

/**
 * Content and log have been read, and everything can be done.
 *
 * @param program that does it
 * @param today how the learner stands; with a long log this takes too long to be found out in the loop
 */
public record Ready(Program program, Today today) implements News {
    public static Ready of(Program program) {
        return new Ready(program, program.today());
    }
}
