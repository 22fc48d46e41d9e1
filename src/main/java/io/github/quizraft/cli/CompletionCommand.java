package io.github.quizraft.cli;

import io.github.quizraft.cli.completion.CompletedCommand;
import io.github.quizraft.cli.completion.Shell;
import io.github.quizraft.files.Saving;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Teaches a shell the commands. */
@Command(
        name = "completion",
        description = {
            "Print a script that lets your shell complete commands, options, files, terms and banks.",
            "",
            "With --install it is put where the shell looks for such scripts. Your own start-up files are not changed;"
                    + " if a line is needed there, it is printed."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft completion bash --install      for all shells to come",
            "  eval \"$(quizraft completion bash)\"      for this one",
            "  quizraft completion fish | source       the same in fish"
        })
final class CompletionCommand implements Callable<Integer> {
    private final Io io;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.BASH;

    @Option(names = "--install", description = "Put the script where the shell finds it, and say where that is.")
    private boolean install;

    CompletionCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        String script = shell.script(CompletedCommand.of(spec.root()));
        if (install) {
            install(script);
        } else {
            io.out().print(script);
        }
        return ExitStatus.DONE;
    }

    private void install(String script) {
        Path place = shell.place(io.home(), io.environment());
        try {
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !isOurs(place)) {
                throw new Failure(
                        ExitStatus.NOT_WRITTEN,
                        "quizraft: " + place + " was not made by quizraft, so it stays as it is; move it away first");
            }
            Saving.write(place, script);
        } catch (IOException e) {
            throw new Failure(ExitStatus.NOT_WRITTEN, "quizraft: " + place + " cannot be written: " + e.getMessage());
        }
        io.out().println(Safe.line(place.toString()));
        io.out().println(Safe.line(shell.hint(place)));
    }

    private boolean isOurs(Path place) throws IOException {
        return Files.isRegularFile(place)
                && Files.readString(place)
                        .contains("made by: quizraft completion " + shell.name().toLowerCase(Locale.ROOT));
    }
}
