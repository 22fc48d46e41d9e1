package io.github.quizraft.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands that take in what other programs wrote. */
@Command(
        name = "import",
        description = "Take in what another program wrote.",
        footer = {
            "",
            "Examples:",
            "  quizraft import reviews log.csv            your answers of elsewhere",
            "  quizraft import reviews log.csv --dry-run  see first what would be taken",
            "  quizraft import answers quiz.json          what you answered in a group quiz"
        })
final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to import: reviews or answers");
    }
}
