package io.github.quizraft.cli;

import java.util.Optional;

/** Where a shell's command lines come from. */
interface CommandSource {
    /**
     * The next line, or several where something is open at the end of one; empty when there are no more.
     *
     * @param status the exit status of the last command
     */
    Optional<String> next(int status);
}
