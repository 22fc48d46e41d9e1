package io.github.quizraft.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands that begin something new. */
@Command(
        name = "new",
        description = {
            "Begin a bank, a question or a term: write a skeleton that can be read as it is, and open it in your editor"
                    + " ($$VISUAL or $$EDITOR) if there is one.",
            "",
            "docs/writing-questions.md shows a good question of each kind."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft new bank rivers --title \"Rivers of Europe\"",
            "  quizraft new question quizzes/rivers.json --kind short",
            "  quizraft new term \"drainage basin\""
        })
final class NewCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to begin: bank, question or term");
    }
}
