package io.github.quizraft.cli;

import picocli.CommandLine.Option;

/** Whether a report is drawn with characters that every terminal and printer has, whatever the settings say. */
final class AsciiOption {
    static final String ASCII = "--ascii";

    @Option(names = ASCII, description = "Draw with characters that every terminal and printer has.")
    private boolean chosen;

    AsciiOption() {}

    /** As if it had been read from a command line. */
    AsciiOption(PlainArguments arguments) {
        this.chosen = arguments.has(ASCII);
    }

    boolean isChosen() {
        return chosen;
    }
}
