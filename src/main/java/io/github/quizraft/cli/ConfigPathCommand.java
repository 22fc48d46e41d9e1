package io.github.quizraft.cli;

import io.github.quizraft.safe.Safe;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says where the settings are. */
@Command(name = "path", description = "Print where the file of settings is, or would be.")
final class ConfigPathCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    ConfigPathCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        io.out().println(Safe.line(configOption.file(io).toString()));
        return ExitStatus.DONE;
    }
}
