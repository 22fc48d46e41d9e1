package io.github.quizraft.cli;

/** The exit statuses of all commands. */
final class ExitStatus {
    /** Done. */
    static final int DONE = 0;
    /** A term was not found, or a check has findings. */
    static final int NOT_FOUND = 1;
    /** The command line is wrong. */
    static final int USAGE = 2;
    /** Content is missing, unreadable or invalid. */
    static final int BAD_CONTENT = 3;
    /** The store or the output cannot be written. */
    static final int NOT_WRITTEN = 4;
    /** The terminal went away. */
    static final int HUNG_UP = 129;
    /** Interrupted; any other signal gives 128 and its number as well. */
    static final int INTERRUPTED = 130;

    /** For the help page of every command. */
    static final String[] HELP = {
        "0:Done",
        "1:A term was not found",
        "2:The command line is wrong",
        "3:Content is missing, unreadable or invalid",
        "4:The progress file or the output cannot be written",
        "130:Interrupted"
    };

    private ExitStatus() {}
}
