package io.github.quizraft.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The content folder that an author works at. That of the program is nobody's to write in by accident. */
final class HomeOption {
    @Option(
            names = "--content",
            paramLabel = "DIR",
            description = "Folder with glossary.json and quizzes/. Default: the current folder.")
    private Optional<Path> content = Optional.empty();

    Path folder(Io io) {
        return content.orElse(io.workingFolder());
    }
}
