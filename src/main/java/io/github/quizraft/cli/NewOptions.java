package io.github.quizraft.cli;

import picocli.CommandLine.Option;

/** How to begin something. */
final class NewOptions {
    @Option(names = "--no-edit", description = "Do not open the editor.")
    private boolean noEdit;

    boolean opensEditor() {
        return !noEdit;
    }
}
