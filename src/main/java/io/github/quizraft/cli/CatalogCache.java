package io.github.quizraft.cli;

import io.github.quizraft.catalog.Catalog;
import io.github.quizraft.catalog.CatalogFile;
import io.github.quizraft.catalog.Origin;
import io.github.quizraft.content.ContentFolder;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps a catalog for each content folder that was worked with. Open it before the content is read. */
final class CatalogCache {
    private final File program;
    private final Path content;
    private final Optional<Origin> origin;
    private final CacheFolder folder;
    private final Io io;

    private CatalogCache(File program, Path content, Io io) {
        this.program = program;
        this.content = content;
        this.origin = origin(program, content);
        this.folder = CacheFolder.of(io, "content", ".catalog");
        this.io = io;
    }

    static CatalogCache open(Path content, Io io) {
        // Started from classes that stand about, it would not be seen that they have changed, and nothing is kept.
        return open(new File(System.getProperty("java.class.path", "")), content, io);
    }

    /**
     * For one program of several.
     *
     * @param program the file that it is in
     */
    static CatalogCache open(File program, Path content, Io io) {
        return new CatalogCache(program, content, io);
    }

    /** The catalog of the content as it was when this was opened; empty if none is kept. */
    Optional<Catalog> read() {
        File file = file();
        if (origin.isEmpty() || !file.isFile()) {
            return Optional.empty();
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return CatalogFile.read(in.readAllBytes(), origin.get());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a catalog, unless the content may have changed since this was opened. */
    void keep(Catalog catalog) {
        if (origin.isPresent()
                && origin.get().isSettled(origin(program, content), io.clock().millis())) {
            try {
                folder.keep(file(), CatalogFile.bytes(catalog, origin.get()));
            } catch (IOException e) {
                // A name too long to be kept.
            }
        }
    }

    private File file() {
        return folder.file(content.toAbsolutePath().toString());
    }

    private static Optional<Origin> origin(File program, Path content) {
        return Origin.of(
                program,
                content.resolve(ContentFolder.GLOSSARY).toFile(),
                content.resolve(ContentFolder.QUIZZES).toFile());
    }
}
