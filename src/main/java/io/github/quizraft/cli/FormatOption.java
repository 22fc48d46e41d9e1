package io.github.quizraft.cli;

import picocli.CommandLine.Option;

/** Whether a person reads what is printed, or a script. */
final class FormatOption {
    /** The short form, which is read without picocli too. */
    static final String JSON = "--json";

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

    @Option(names = JSON, description = "Print JSON, as --format json does.")
    private boolean json;

    FormatOption() {}

    /** As if it had been read from a command line. */
    FormatOption(boolean json) {
        this.json = json;
    }

    boolean isJson() {
        return json || format == Format.JSON;
    }
}
