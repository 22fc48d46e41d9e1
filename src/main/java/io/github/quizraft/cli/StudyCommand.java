package io.github.quizraft.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Runs a session at once. */
@Command(
        name = "study",
        description = "Study what is due and some new cards, from all banks or from those named.",
        mixinStandardHelpOptions = true)
final class StudyCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private ProgressOption progressOption = new ProgressOption();

    @Mixin
    private StudyOptions studyOptions = new StudyOptions();

    @Parameters(arity = "0..*", paramLabel = "BANK", description = "Id of a bank; 'quizraft banks' lists them.")
    private List<String> banks = List.of();

    StudyCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        return new Study(io, contentOption, progressOption, studyOptions).session(banks);
    }
}
