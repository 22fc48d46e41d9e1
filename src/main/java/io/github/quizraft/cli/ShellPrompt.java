package io.github.quizraft.cli;

import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;

/** What stands before a command line. */
final class ShellPrompt {
    /** Before a line that goes on from the last. */
    static final String MORE = "> ";

    private ShellPrompt() {}

    /** It shows the status of a command that failed. */
    static Line line(int status) {
        Line name = Line.of("quizraft", Role.TITLE);
        Line failed = status == ExitStatus.DONE ? name : name.plus(" [" + status + "]", Role.DIM);
        return failed.plus("> ", Role.TITLE);
    }

    static String text(int status) {
        return line(status).plain();
    }
}
