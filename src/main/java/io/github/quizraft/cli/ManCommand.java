package io.github.quizraft.cli;

import io.github.quizraft.cli.describe.ShownCommands;
import io.github.quizraft.cli.manual.ManPage;
import io.github.quizraft.files.Saving;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints man pages. */
@Command(
        name = "man",
        description = {
            "Print the man page of a command, or of the program.",
            "",
            "With --dir the page is written there, with those of the commands below it."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft man lookup | man -l -                  read one",
            "  quizraft man --dir ~/.local/share/man/man1      have them all, for: man quizraft-lookup"
        })
final class ManCommand implements Callable<Integer> {
    private final Io io;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "COMMAND", description = "Name of a command. Default: the program.")
    private List<String> words = List.of();

    @Option(names = "--dir", paramLabel = "DIR", description = "Write pages into this folder.")
    private Optional<Path> folder = Optional.empty();

    ManCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        CommandSpec chosen = CommandPath.command(spec.root(), words)
                .orElseThrow(() -> CommandPath.unknown(words, CommandPath.names(spec.root())));
        folder.ifPresentOrElse(
                into -> all(chosen).forEach(each -> write(into.resolve(ManPage.fileName(each)), page(each))),
                () -> io.out().print(page(chosen)));
        return ExitStatus.DONE;
    }

    private static String page(CommandSpec command) {
        return ManPage.of(command, "quizraft " + Version.number());
    }

    private static Stream<CommandSpec> all(CommandSpec command) {
        return Stream.concat(Stream.of(command), ShownCommands.below(command).flatMap(ManCommand::all));
    }

    private void write(Path file, String page) {
        try {
            Saving.write(file, page);
            io.out().println(Safe.line(file.toString()));
        } catch (IOException e) {
            throw new Failure(ExitStatus.NOT_WRITTEN, "quizraft: " + file + " cannot be written: " + e.getMessage());
        }
    }
}
