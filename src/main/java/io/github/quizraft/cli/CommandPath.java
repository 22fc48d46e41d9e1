package io.github.quizraft.cli;

import io.github.quizraft.cli.describe.ShownCommands;
import io.github.quizraft.glossary.EditDistance;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Finds a command by the words that lead to it, as in {@code new bank}. */
final class CommandPath {
    private CommandPath() {}

    /** The command; with no words the one to begin at. */
    static Optional<CommandSpec> command(CommandSpec start, List<String> words) {
        CommandSpec found = start;
        for (String word : words) {
            CommandLine next = found.subcommands().get(word);
            if (next == null) {
                return Optional.empty();
            }
            found = next.getCommandSpec();
        }
        return Optional.of(found);
    }

    /** The commands right below one, as they are shown in the help. */
    static List<String> names(CommandSpec spec) {
        return ShownCommands.below(spec).map(CommandSpec::name).toList();
    }

    static Failure unknown(List<String> words, List<String> known) {
        String meant = EditDistance.nearest(words.get(0), known)
                .filter(name -> !name.equals(words.get(0)))
                .map(name -> "; did you mean " + name + "?")
                .orElse("; there are " + String.join(", ", known));
        return new Failure(ExitStatus.USAGE, "quizraft: there is no \"" + String.join(" ", words) + "\"" + meant);
    }
}
