package io.github.quizraft.cli;

import java.util.LinkedHashMap;
import java.util.Map;

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
    /** The network address to serve at cannot be used. */
    static final int NO_ADDRESS = 5;
    /** The terminal went away; a signal gives 128 and its number as well. */
    static final int HUNG_UP = 129;

    /** Ctrl-C. */
    static final int INTERRUPTED = 130;
    /** Whoever read the output closed it; what a program ended by SIGPIPE would give. */
    static final int READER_CLOSED = 141;
    /** A fault in the program itself. */
    static final int FAULT = 70;

    /** What the help page of every command says, in this order. */
    static Map<String, String> explained() {
        Map<String, String> explained = new LinkedHashMap<>();
        explained.put(String.valueOf(DONE), "Done.");
        explained.put(String.valueOf(NOT_FOUND), "A term was not found, or a check found errors.");
        explained.put(String.valueOf(USAGE), "The command line is wrong.");
        explained.put(String.valueOf(BAD_CONTENT), "Content is missing, unreadable or invalid.");
        explained.put(String.valueOf(NOT_WRITTEN), "The progress file cannot be used, or the output not written.");
        explained.put(String.valueOf(NO_ADDRESS), "The network address to serve at cannot be used.");
        explained.put(String.valueOf(FAULT), "A fault in the program itself; please report it.");
        explained.put("128+N", "Ended by signal N: 129 hung up, 130 interrupted, 141 reader closed, 143 terminated.");
        return explained;
    }

    private ExitStatus() {}
}
