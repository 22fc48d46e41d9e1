package io.github.quizraft.content;

import io.github.quizraft.content.Contents.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * By what one can tell, without reading them, that files have changed.
 *
 * @param files those that are there
 */
record FolderState(SortedMap<Path, FileState> files) {
    private static final Duration UNSETTLED = Duration.ofSeconds(2);

    /**
     * What the system says of a file.
     *
     * @param time of its last change, which whoever changes it may set
     * @param length in bytes
     * @param identity which file it is, where the system tells: one put in its place is another
     * @param changed when anything about it was last changed, which nobody can set; where the system does not tell, its time
     */
    record FileState(FileTime time, long length, Optional<Object> identity, FileTime changed) {}

    /**
     * Whether all files have been as they are for so long that a further change shows: there are file systems whose time
     * goes on every two seconds.
     */
    boolean isSettled(Instant now) {
        return files.values().stream()
                .flatMap(file -> Stream.of(file.time(), file.changed()))
                .allMatch(time -> Duration.between(time.toInstant(), now).abs().compareTo(UNSETTLED) >= 0);
    }

    static FolderState of(Path folder, Part part) {
        SortedMap<Path, FileState> files = new TreeMap<>();
        add(folder.resolve(ContentFolder.GLOSSARY), files);
        if (part != Part.GLOSSARY) {
            Path quizzes = folder.resolve(ContentFolder.QUIZZES);
            add(quizzes, files);
            try (Stream<Path> inside = Files.list(quizzes)) {
                inside.forEach(file -> add(file, files));
            } catch (IOException e) {
                // Whoever reads the folder will say why.
            }
        }
        return new FolderState(files);
    }

    private static void add(Path file, SortedMap<Path, FileState> files) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            FileTime time = now.lastModifiedTime();
            files.put(file, new FileState(time, now.size(), Optional.ofNullable(now.fileKey()), changed(file, time)));
        } catch (IOException e) {
            // Not there, or not to be seen.
        }
    }

    private static FileTime changed(Path file, FileTime otherwise) throws IOException {
        try {
            return (FileTime) Files.getAttribute(file, "unix:ctime");
        } catch (UnsupportedOperationException e) {
            return otherwise;
        }
    }
}
