package io.github.quizraft.cli;

import picocli.CommandLine.Option;

/** Whether a person reads what is printed, or a script. */
final class FormatOption {
    /** What is printed. */
    enum Format {
        TEXT,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text or json. Default: text.",
            defaultValue = "text")
    private Format format = Format.TEXT;

    boolean isJson() {
        return format == Format.JSON;
    }
}
