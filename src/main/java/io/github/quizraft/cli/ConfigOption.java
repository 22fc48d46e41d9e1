package io.github.quizraft.cli;

import io.github.quizraft.content.ReadSettings;
import io.github.quizraft.content.SettingsFile;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the user's settings are. */
final class ConfigOption {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = {
                "File with your settings; 'quizraft config' lists them.",
                "Default: $$QUIZRAFT_CONFIG, else config.json in your configuration folder."
            })
    private Optional<Path> file = Optional.empty();

    ConfigOption() {}

    /** As if it had been read from a command line. */
    ConfigOption(Optional<Path> file) {
        this.file = file;
    }

    Path file(Io io) {
        String variable = io.variable("QUIZRAFT_CONFIG");
        return file.orElseGet(() -> variable.isEmpty() ? Folders.config(io).resolve("config.json") : Path.of(variable))
                .toAbsolutePath();
    }

    ReadSettings read(Io io) {
        return SettingsFile.read(file(io));
    }

    Appearance appearance(Io io) {
        return new Appearance(settings(io), io.environment());
    }

    /** The settings for a command that prints: what is wrong with them is said beside the output. */
    Settings settings(Io io) {
        ReadSettings read = read(io);
        read.problems().forEach(problem -> io.err().println(Safe.line(problem.toString())));
        return read.settings();
    }
}
