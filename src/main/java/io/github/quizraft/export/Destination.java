package io.github.quizraft.export;

import io.github.quizraft.files.Saving;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the files of an export go.
 *
 * @param folder is made if there is none
 * @param name what the names of all files begin with
 */
public record Destination(Path folder, String name) {
    /**
     * Writes all files of an export, each whole or not at all.
     *
     * @param overwrite whether files that are there already give way
     * @return the files, in the order in which they were put in place
     * @throws FileAlreadyExistsException if there is one of the names and it may not give way
     * @throws IOException if the system refuses; what was there is as it was, unless it refuses between two renamings
     */
    public List<Path> write(Format format, List<Part> parts, boolean overwrite) throws IOException {
        if (!overwrite) {
            mustBeFree(format);
        }
        return format.isSet() ? set(format, parts, overwrite) : List.of(single(parts.get(0), overwrite));
    }

    private Path single(Part part, boolean overwrite) throws IOException {
        Path file = file(part.suffix());
        if (overwrite) {
            Saving.write(file, part.writing());
        } else {
            Saving.create(file, part.writing());
        }
        return file;
    }

    /** All are written elsewhere first, so that a full disk harms no export that was there. */
    private List<Path> set(Format format, List<Part> parts, boolean overwrite) throws IOException {
        Files.createDirectories(folder);
        Path drafts = Files.createTempDirectory(folder, "." + name);
        try {
            for (Part part : parts) {
                try (OutputStream out = Files.newOutputStream(drafts.resolve(name + part.suffix()))) {
                    part.writing().to(out);
                }
            }
            if (overwrite) {
                clear(format);
            }
            return putInPlace(parts, drafts);
        } finally {
            for (Part part : parts) {
                Files.deleteIfExists(drafts.resolve(name + part.suffix()));
            }
            Files.delete(drafts);
        }
    }

    /** The file that programs look for goes first and comes last: none finds an export that is half old and half new. */
    private void clear(Format format) throws IOException {
        List<String> suffixes = format.suffixes();
        Files.deleteIfExists(file(suffixes.get(suffixes.size() - 1)));
        for (String suffix : taken(format)) {
            Files.delete(file(suffix));
        }
    }

    private List<Path> putInPlace(List<Part> parts, Path drafts) throws IOException {
        List<Path> placed = new ArrayList<>();
        for (Part part : parts) {
            placed.add(Files.move(drafts.resolve(name + part.suffix()), file(part.suffix())));
        }
        return placed;
    }

    private void mustBeFree(Format format) throws FileAlreadyExistsException {
        List<String> taken = taken(format);
        if (!taken.isEmpty()) {
            throw new FileAlreadyExistsException(file(taken.get(0)).toString());
        }
    }

    /** A link that leads nowhere takes a name as well. */
    private List<String> taken(Format format) {
        return Stream.concat(format.suffixes().stream(), format.shadows().stream())
                .filter(suffix -> Files.exists(file(suffix), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    private Path file(String suffix) {
        return folder.resolve(name + suffix);
    }
}
