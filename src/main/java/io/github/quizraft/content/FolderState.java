package io.github.quizraft.content;

import io.github.quizraft.content.Contents.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
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
    /**
     * What the system says of a file.
     *
     * @param time of its last change
     * @param length in bytes
     * @param identity which file it is, where the system tells: one put in its place is another
     */
    record FileState(FileTime time, long length, Optional<Object> identity) {}

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
            files.put(file, new FileState(now.lastModifiedTime(), now.size(), Optional.ofNullable(now.fileKey())));
        } catch (IOException e) {
            // Not there, or not to be seen.
        }
    }
}
