package io.github.quizraft.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file for others so that it is there whole: the old one or the new one, whatever happens in between. */
public final class Saving {
    private Saving() {}

    /** What is written. */
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /**
     * Writes text as UTF-8, and makes the folder if there is none.
     *
     * @throws IOException if the system refuses; a file that was there is as it was
     */
    public static void write(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a file, and makes the folder if there is none. A device or a pipe is written to, and stays what it is.
     *
     * @throws IOException if the system refuses; a file that was there is as it was
     */
    public static void write(Path file, Writing writing) throws IOException {
        if (Files.isRegularFile(file)) {
            // What is a link stays one: the file behind it is written.
            replace(file.toRealPath(), writing);
        } else if (Files.exists(file)) {
            // A device or a pipe takes what it is given, and must stay what it is; a folder refuses.
            fill(file, writing, StandardOpenOption.WRITE);
        } else {
            create(file, writing);
        }
    }

    /**
     * Writes a new file, and makes the folder if there is none.
     *
     * @throws FileAlreadyExistsException if there is one of that name
     * @throws IOException if the system refuses; there is no file then
     */
    public static void create(Path file, Writing writing) throws IOException {
        NewFile.make(file, draft -> {
            // A draft is its owner's alone; the file is for whoever may read new files.
            Files.delete(draft);
            fill(draft, writing, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        });
    }

    private static void replace(Path file, Writing writing) throws IOException {
        Path draft = Files.createTempFile(file.resolveSibling("."), "." + file.getFileName(), ".new");
        try {
            fill(draft, writing, StandardOpenOption.WRITE);
            keepPermissions(file, draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void fill(Path file, Writing writing, StandardOpenOption... options) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, options)) {
            writing.to(out);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        try {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        } catch (UnsupportedOperationException e) {
            // A system without such permissions.
        }
    }
}
