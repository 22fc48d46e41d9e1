package io.github.quizraft.cli;

import java.util.Set;
import picocli.CommandLine.Option;

/** Whether a person reads what is printed, or a script. */
final class FormatOption {
    /** The short form, which is read without picocli too, as the long ones are. */
    private static final String JSON = "--json";

    static final String FORMAT_JSON = "--format=json";
    static final String FORMAT_TEXT = "--format=text";

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
    FormatOption(PlainArguments arguments) {
        this.json = arguments.has(JSON) || arguments.isChosen(FORMAT_JSON);
    }

    /** Some options, and these. */
    static Set<String> with(Set<String> some) {
        return PlainArguments.with(some, JSON, FORMAT_JSON, FORMAT_TEXT);
    }

    boolean isJson() {
        return json || format == Format.JSON;
    }
}
