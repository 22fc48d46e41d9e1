package io.github.quizraft.cli;

import io.github.quizraft.files.Saving;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
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

    /** Keeps it if that is possible; else it is made again. */
    void keep(File file, byte[] bytes) {
        try {
            Saving.write(file.toPath(), out -> out.write(bytes));
            forgetOldest();
        } catch (IOException e) {
            // The next start takes as long as this one.
        }
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
