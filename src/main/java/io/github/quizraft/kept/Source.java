package io.github.quizraft.kept;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32;

/**
 * A file that something is made of, as it was then. A file that was only read back from a backup may have the same
 * length and time and yet say something else. So what is small enough is compared by its content as well; and of what is
 * too long to be read each time, by the system's own account of it, which nobody can put back.
 *
 * @param path absolute
 * @param length in bytes
 * @param time of its last change, in milliseconds since 1970
 * @param checksum CRC-32 of its content; for a long file its number in the file system, where there are such numbers
 */
public record Source(String path, long length, long time, long checksum) {
    /** Reading this much takes less than a hundredth of the time in which a Java program starts. */
    private static final int SMALL = 1 << 20;
    /** A file may change again without a change of its time, as long as the clock of the file system has not moved on. */
    private static final long UNSETTLED_MILLIS = 2_000;

    /**
     * Looks at a file.
     *
     * @throws IOException if it cannot be read, or is a pipe or a device, which has nothing to say or never ends
     */
    public static Source of(File file) throws IOException {
        if (!file.isFile()) {
            throw new FileNotFoundException(file.getPath());
        }
        long length = file.length();
        return length > SMALL ? ofLong(file, length) : ofContent(file, length);
    }

    private static Source ofLong(File file, long length) throws IOException {
        try {
            FileTime changed = (FileTime) Files.getAttribute(file.toPath(), "unix:ctime");
            long number = (Long) Files.getAttribute(file.toPath(), "unix:ino");
            return new Source(file.getAbsolutePath(), length, changed.toMillis(), number);
        } catch (UnsupportedOperationException e) {
            // Where the system does not tell, it takes the time to read it.
            return ofContent(file, length);
        }
    }

    private static Source ofContent(File file, long length) throws IOException {
        return new Source(file.getAbsolutePath(), length, file.lastModified(), checksum(file));
    }

    private static long checksum(File file) throws IOException {
        try (FileInputStream in = new FileInputStream(file)) {
            CRC32 crc = new CRC32();
            for (byte[] read = in.readNBytes(SMALL); read.length > 0; read = in.readNBytes(SMALL)) {
                crc.update(read);
            }
            return crc.getValue();
        }
    }

    /** Whether nothing has changed. (The equality that records come with takes time to be set up.) */
    public boolean isSame(Source other) {
        return length == other.length && time == other.time && checksum == other.checksum && path.equals(other.path);
    }

    /** Whether the file was changed so recently that a further change could go unnoticed. */
    public boolean isUnsettled(long nowMillis) {
        return Math.abs(nowMillis - time) < UNSETTLED_MILLIS;
    }
}
