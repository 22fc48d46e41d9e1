package io.github.quizraft.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was built, in a place of its own, where classes are stored at the first start.
 *
 * @param folder where the copy is
 */
record BuiltCopy(Path folder) {
    private static final List<String> FILES = List.of("quizraft", "glossary.json", "target/quizraft.jar");
    private static final List<String> FOLDERS = List.of("quizzes", "target/lib");

    /** Older than anything that is stored. */
    static BuiltCopy in(Path folder) throws IOException {
        for (String each : FOLDERS) {
            Files.createDirectories(folder.resolve(each));
            try (Stream<Path> files = Files.list(Path.of(each))) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file));
                }
            }
        }
        for (String each : FILES) {
            Path file = Files.copy(Path.of(each), folder.resolve(each));
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(60)));
        }
        return new BuiltCopy(folder);
    }

    /** The program, with files of a user in the folder around this one. */
    Program program() {
        return Program.in(folder.resolveSibling("")).from(folder.resolve("quizraft"));
    }

    /** The file of a store. */
    Path stored(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("target/stored"))) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }

    /** The log of the classes that a command takes, and where from. */
    List<String> classes(String... command) throws IOException {
        Path log = folder.resolveSibling("classes");
        program().with("QUIZRAFT_JAVA_OPTS", "-Xlog:class+load:file=" + log).run("", command);
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .toList();
    }
}
