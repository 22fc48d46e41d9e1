package io.github.quizraft.cli;

import picocli.CommandLine.Option;

/** Whether a report is drawn with characters that every terminal and printer has, whatever the settings say. */
final class AsciiOption {
    @Option(names = "--ascii", description = "Draw with characters that every terminal and printer has.")
    private boolean chosen;

    boolean isChosen() {
        return chosen;
    }
}
