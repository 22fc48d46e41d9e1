package io.github.quizraft.cli;

import io.github.quizraft.files.NewFile;
import io.github.quizraft.files.Saving;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Files that were made of other files to save time, beside other things that can be made again.
 *
 * @param folder where they are
 * @param kind what they are, as the beginning of their names
 * @param ending of their names
 */
record CacheFolder(File folder, String kind, String ending) {
    /** Who works with more folders than these waits a little again. */
    private static final int MOST = 16;

    static CacheFolder of(Io io, String kind, String ending) {
        return new CacheFolder(Folders.cache(io).toFile(), kind, ending);
    }

    /** The file for what is made of this one. */
    File file(String path) {
        CRC32 crc = new CRC32();
        crc.update(path.getBytes(StandardCharsets.UTF_8));
        return new File(folder, kind + "-" + Long.toHexString(crc.getValue()) + ending);
    }

    /** What is kept in such a file; empty if there is none that can be read. */
    Optional<byte[]> bytes(File file) {
        if (!file.isFile()) {
            return Optional.empty();
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps it if that is possible; else it is made again. */
    void keep(File file, byte[] bytes) {
        keep(() -> Saving.write(file.toPath(), out -> out.write(bytes)));
    }

    /** Keeps likewise what only its owner may read. */
    void keepPrivately(File file, byte[] bytes) {
        if (file.exists()) {
            // It stays as private as it was made.
            keep(file, bytes);
        } else {
            keep(() -> NewFile.<IOException>make(file.toPath(), draft -> Files.write(draft, bytes)));
        }
    }

    private void keep(Step writing) {
        try {
            writing.take();
            forgetOldest();
        } catch (IOException e) {
            // The next start takes as long as this one.
        }
    }

    private interface Step {
        void take() throws IOException;
    }

    private void forgetOldest() throws IOException {
        File[] files = folder.listFiles((dir, name) -> name.startsWith(kind) && name.endsWith(ending));
        if (files == null || files.length <= MOST) {
            return;
        }
        Arrays.sort(files, (a, b) -> Long.compare(b.lastModified(), a.lastModified()));
        for (File file : Arrays.asList(files).subList(MOST, files.length)) {
            Files.deleteIfExists(file.toPath());
        }
    }
}
