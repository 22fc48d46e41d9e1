package io.github.quizraft.cli.describe;

import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands that users are told of: all but hidden ones, each once whatever other names it has. */
public final class ShownCommands {
    private ShownCommands() {}

    /** Those right below a command, in the order of the help. */
    public static Stream<CommandSpec> below(CommandSpec command) {
        return command.subcommands().values().stream()
                .distinct()
                .map(CommandLine::getCommandSpec)
                .filter(each -> !each.usageMessage().hidden());
    }
}
