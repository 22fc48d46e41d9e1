package io.github.quizraft.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a content file so that it is there whole: the old one or the new one, whatever happens in between. */
public final class Saving {
    private Saving() {}

    /**
     * Writes text as UTF-8, and makes the folder if there is none.
     *
     * @throws IOException if the system refuses; a file that was there is as it was
     */
    public static void write(Path file, String text) throws IOException {
        if (Files.exists(file)) {
            // What is a link stays one: the file behind it is written.
            replace(file.toRealPath(), text);
        } else {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
        }
    }

    /** Why the system refused, in words. */
    public static String reason(IOException e) {
        return TextFile.reason(e);
    }

    private static void replace(Path file, String text) throws IOException {
        Path draft = Files.createTempFile(file.resolveSibling("."), "." + file.getFileName(), ".new");
        try {
            Files.writeString(draft, text);
            keepPermissions(file, draft);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
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
