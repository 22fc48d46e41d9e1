package io.github.quizraft.cli;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.rule.AllRules;
import io.github.quizraft.content.DocumentTexts;
import io.github.quizraft.evidence.Evidence;
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

    @Mixin
    private FindingOptions findingOptions = new FindingOptions();

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
        this.findingOptions = new FindingOptions(arguments.has(FindingOptions.STRICT));
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
        findingOptions.print(
                result, () -> AllRules.list().stream().map(Rule::about).toList(), io);
        if (!result.unreadable().isEmpty()) {
            return ExitStatus.BAD_CONTENT;
        }
        return findingOptions.status(result);
    }

    private Map<String, List<String>> texts(Evidence evidence) {
        DocumentTexts texts =
                documents.map(folder -> DocumentTexts.read(folder, evidence)).orElse(DocumentTexts.none());
        if (!texts.problems().isEmpty()) {
            throw new Failure(ExitStatus.BAD_CONTENT, Workspace.described(texts.problems()));
        }
        return texts.paragraphs();
    }
}
