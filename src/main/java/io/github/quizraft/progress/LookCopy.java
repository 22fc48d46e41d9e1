package io.github.quizraft.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A copy of a store that may not be written, to look at. The engine itself must write beside a file to read what was
 * added to it last, and an older store has to be upgraded first; in a copy both may be.
 *
 * @param folder of its own, which goes with it
 * @param file the copy
 */
record LookCopy(Path folder, Path file) implements AutoCloseable {
    /** Beside a store lie the latest answers. */
    private static final String LATEST = "-wal";

    /** Whether a file can only be looked at. */
    static boolean isNeeded(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.isReadable(file)
                && !(Files.isWritable(file) && Files.isWritable(StoreFile.folder(file)));
    }

    static LookCopy of(Path file) throws IOException {
        Path folder = Files.createTempDirectory("quizraft");
        LookCopy copy = new LookCopy(folder, folder.resolve("progress.db"));
        try {
            Path latest = Path.of(file.toRealPath() + LATEST);
            if (Files.isReadable(latest)) {
                Files.write(copy.latest(), Files.readAllBytes(latest));
            }
            // Not with the rights of the original, which are the trouble.
            Files.write(copy.file(), Files.readAllBytes(file));
            return copy;
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }

    private Path latest() {
        return folder.resolve(file.getFileName() + LATEST);
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // It lies where files are thrown away some day.
        }
    }
}
