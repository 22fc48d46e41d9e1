package io.github.quizraft.cli;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.report.JsonReport;
import io.github.quizraft.check.report.SarifReport;
import io.github.quizraft.check.report.TextReport;
import io.github.quizraft.safe.Safe;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** How findings are printed, and which of them end a command with status 1. */
final class FindingOptions {
    static final String STRICT = "--strict";

    /** What is printed. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, or sarif for code hosts and editors. Default: text.",
            defaultValue = "text")
    private Format format = Format.TEXT;

    @Option(names = STRICT, description = "Let a warning end with status 1 too.")
    private boolean strict;

    FindingOptions() {}

    /** As if it had been read from a command line. */
    FindingOptions(boolean strict) {
        this.strict = strict;
    }

    /** @param rules those that can find something; asked for only where the format names them */
    void print(CheckResult result, Supplier<List<About>> rules, Io io) {
        switch (format) {
            case TEXT -> {
                for (String line : TextReport.lines(result)) {
                    io.out().println(Safe.line(line));
                }
            }
            case JSON -> io.out().println(JsonReport.text(result));
            case SARIF -> io.out().println(SarifReport.text(result, rules.get(), Version.number()));
        }
    }

    int status(CheckResult result) {
        return result.errors() > 0 || (strict && result.warnings() > 0) ? ExitStatus.NOT_FOUND : ExitStatus.DONE;
    }
}
