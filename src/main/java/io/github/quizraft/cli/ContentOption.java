package io.github.quizraft.cli;

import io.github.quizraft.content.ContentFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the glossary and the banks are. */
final class ContentOption {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = {
                "Folder with glossary.json and quizzes/.",
                "Default: $$QUIZRAFT_CONTENT, else the current folder if it holds either, else the content that comes"
                        + " with the program."
            })
    private Optional<Path> folder = Optional.empty();

    ContentOption() {}

    /** As if it had been read from a command line. */
    ContentOption(Optional<Path> folder) {
        this.folder = folder;
    }

    Path folder(Io io) {
        Path chosen = folder.isPresent() ? folder.get() : fallback(io);
        if (!Files.isDirectory(chosen)) {
            throw new Failure(ExitStatus.BAD_CONTENT, "there is no folder " + chosen + " to read content from");
        }
        return chosen;
    }

    private static Path fallback(Io io) {
        String variable = io.variable("QUIZRAFT_CONTENT");
        if (!variable.isEmpty()) {
            return Path.of(variable);
        }
        return ContentFolder.isOne(io.workingFolder()) ? io.workingFolder() : io.programFolder();
    }
}
