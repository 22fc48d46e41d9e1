package io.github.quizraft.cli;

import io.github.quizraft.catalog.Catalog;
import io.github.quizraft.catalog.Gists;
import io.github.quizraft.catalog.Kept;
import io.github.quizraft.catalog.Origin;
import io.github.quizraft.content.ContentFolder;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps what was made of each content folder that was worked with. Open it before the content is read. */
final class CatalogCache {
    private final File program;
    private final Path content;
    private final Optional<Origin> origin;
    private final CacheFolder catalogs;
    private final CacheFolder gists;
    private final Io io;

    private CatalogCache(File program, Path content, Io io) {
        this.program = program;
        this.content = content;
        this.origin = origin(program, content);
        this.catalogs = CacheFolder.of(io, "content", ".catalog");
        this.gists = CacheFolder.of(io, "content", ".gists");
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
        return read(Kept.CATALOG, catalogs);
    }

    /** The gists of the content as it was when this was opened; empty if none are kept. */
    Optional<Gists> gists() {
        return read(Kept.GISTS, gists);
    }

    /** Keeps a catalog, unless the content may have changed since this was opened. */
    void keep(Catalog catalog) {
        keep(Kept.CATALOG, catalog, catalogs);
    }

    /** Keeps gists likewise. */
    void keep(Gists made) {
        keep(Kept.GISTS, made, gists);
    }

    private <T> Optional<T> read(Kept<T> kept, CacheFolder folder) {
        File file = file(folder);
        if (origin.isEmpty() || !file.isFile()) {
            return Optional.empty();
        }
        try (FileInputStream in = new FileInputStream(file)) {
            return kept.read(in.readAllBytes(), origin.get());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private <T> void keep(Kept<T> kept, T made, CacheFolder folder) {
        if (origin.isPresent()
                && origin.get().isSettled(origin(program, content), io.clock().millis())) {
            try {
                folder.keep(file(folder), kept.bytes(made, origin.get()));
            } catch (IOException e) {
                // A text too long to be kept.
            }
        }
    }

    private File file(CacheFolder folder) {
        return folder.file(content.toAbsolutePath().toString());
    }

    private static Optional<Origin> origin(File program, Path content) {
        return Origin.of(
                program,
                content.resolve(ContentFolder.GLOSSARY).toFile(),
                content.resolve(ContentFolder.QUIZZES).toFile());
    }
}
