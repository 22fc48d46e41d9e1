package io.github.quizraft.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands for what makes starts quick. */
@Command(
        name = "cache",
        description = {
            "Make ahead of time what makes starts quick.",
            "",
            "It is made by itself as well: the index of a glossary when something is looked up in it, the stored classes"
                    + " when the program is first started. Nothing in it is needed, and all of it may be deleted."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft cache build                      after a change of Java or of the glossary"
        })
final class CacheCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: build");
    }
}
