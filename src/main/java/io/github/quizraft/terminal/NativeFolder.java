package io.github.quizraft.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where JLine unpacks its native library: a folder that is gone again once the library is loaded. JLine itself leaves
 * that to an orderly end of the Java machine, and so leaves files behind whenever there is none.
 */
final class NativeFolder {
    private static final String PROPERTY = "jline.tmpdir";

    private final Path folder;

    private NativeFolder(Path folder) {
        this.folder = folder;
    }

    static NativeFolder open() throws IOException {
        NativeFolder made = new NativeFolder(Files.createTempDirectory("quizraft"));
        System.setProperty(PROPERTY, made.folder.toString());
        return made;
    }

    /** Where a loaded library cannot be deleted, as on Windows, the folder stays. */
    void remove() {
        System.clearProperty(PROPERTY);
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
