package io.github.quizraft.cli;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.report.JsonReport;
import io.github.quizraft.check.report.SarifReport;
import io.github.quizraft.check.report.TextReport;
import io.github.quizraft.check.rule.AllRules;
import io.github.quizraft.content.DocumentTexts;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.safe.Safe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks content against the rules for good questions. */
@Command(
        name = "check",
        description = {
            "Check banks, glossary and sources: whether they can be read, and whether the questions are good ones.",
            "",
            "Each finding has a place, a rule and what to do. docs/check-rules.md explains the rules. What was decided on"
                    + " stands in quizzes/suppressions.json, with a reason. The exit status is 1 if there is an error."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft check                          check all content",
            "  quizraft check quizzes/rivers.json      check one bank",
            "  quizraft check --strict --format sarif  for a code host"
        })
final class CheckCommand implements Callable<Integer> {
    static final String STRICT = "--strict";

    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR",
            description = {
                "A content folder, or a file of one, or a bank that stands alone.",
                "Default: the content that would be studied."
            })
    private List<Path> paths = List.of();

    /** How to print. */
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

    @Option(names = STRICT, description = "Let a warning end the check with status 1 too.")
    private boolean strict;

    @Option(
            names = "--documents",
            paramLabel = "DIR",
            description = "Folder with the documents themselves, to find words copied from them (rule L45).")
    private Optional<Path> documents = Optional.empty();

    CheckCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    CheckCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.contentOption = arguments.content();
        this.paths = paths(arguments.words());
        this.strict = arguments.has(STRICT);
    }

    private static List<Path> paths(List<String> words) {
        List<Path> paths = new ArrayList<>();
        for (String word : words) {
            paths.add(Path.of(word));
        }
        return paths;
    }

    @Override
    public Integer call() {
        List<Path> chosen = paths.isEmpty() ? List.of(contentOption.folder(io)) : paths;
        CheckResult result = CheckTarget.result(chosen, this::texts, folder -> SketchCache.open(folder, io));
        print(result);
        if (!result.unreadable().isEmpty()) {
            return ExitStatus.BAD_CONTENT;
        }
        return result.errors() > 0 || (strict && result.warnings() > 0) ? ExitStatus.NOT_FOUND : ExitStatus.DONE;
    }

    private Map<String, List<String>> texts(Evidence evidence) {
        DocumentTexts texts =
                documents.map(folder -> DocumentTexts.read(folder, evidence)).orElse(DocumentTexts.none());
        if (!texts.problems().isEmpty()) {
            throw new Failure(ExitStatus.BAD_CONTENT, Workspace.described(texts.problems()));
        }
        return texts.paragraphs();
    }

    private void print(CheckResult result) {
        switch (format) {
            case TEXT -> TextReport.lines(result).forEach(line -> io.out().println(Safe.line(line)));
            case JSON -> io.out().println(JsonReport.text(result));
            case SARIF ->
                io.out()
                        .println(SarifReport.text(
                                result,
                                AllRules.list().stream().map(Rule::about).toList(),
                                Version.number()));
        }
    }
}
