package io.github.quizraft.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Makes a file that is there whole or not at all: filled under another name, forced to the disk, then put in place. It
 * never takes the place of another file.
 */
public final class NewFile {
    private NewFile() {}

    /**
     * What fills a file.
     *
     * @param <E> what may go wrong besides
     */
    public interface Filling<E extends Exception> {
        void fill(Path draft) throws IOException, E;
    }

    /** How a finished file gets its name, and fails if the name is taken. */
    interface Naming {
        void name(Path file, Path draft) throws IOException;
    }

    /**
     * Makes a file, and its folder if there is none. Only its owner may read it.
     *
     * @throws FileAlreadyExistsException if there is one of that name by then
     */
    public static <E extends Exception> void make(Path file, Filling<E> filling) throws IOException, E {
        make(file, filling, Files::createLink);
    }

    static <E extends Exception> void make(Path file, Filling<E> filling, Naming naming) throws IOException, E {
        Path absolute = file.toAbsolutePath();
        Path folder = makeFolder(Optional.ofNullable(absolute.getParent()).orElse(absolute));
        Path draft = Files.createTempFile(folder, absolute.getFileName() + ".", ".new");
        try {
            filling.fill(draft);
            force(draft, StandardOpenOption.WRITE);
            putInPlace(absolute, draft, naming);
            forceFolder(folder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Some file systems, FAT among them, know no second name for a file; a move is the next best. */
    private static void putInPlace(Path file, Path draft, Naming naming) throws IOException {
        try {
            naming.name(file, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException | UnsupportedOperationException e) {
            Files.move(draft, file);
        }
    }

    /** Makes a folder and all above it; a folder's name is on the disk only when the folder above it is forced. */
    private static Path makeFolder(Path folder) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path each = folder; each != null && Files.notExists(each); each = each.getParent()) {
            missing.push(each);
        }
        Files.createDirectories(folder);
        for (Path each : missing) {
            forceFolder(each.resolveSibling("."));
        }
        return folder;
    }

    private static void forceFolder(Path folder) {
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // Windows opens no folder as a file, and its file system keeps names by itself.
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
