package io.github.quizraft.cli;

import io.github.quizraft.catalog.Catalog;
import io.github.quizraft.catalog.Gists;
import io.github.quizraft.catalog.Keeping;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.kept.Kept;
import io.github.quizraft.kept.Origin;
import io.github.quizraft.question.Library;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Keeps what was made of each content folder that was worked with. Open it before the content is read. */
final class CatalogCache {
    private final File program;
    private final Path content;
    private final Part part;
    private final Optional<Origin> origin;
    private final Path folder;
    private final Clock clock;

    private CatalogCache(File program, Path content, Part part, Path folder, Clock clock) {
        this.program = program;
        this.content = content;
        this.part = part;
        this.folder = folder;
        this.clock = clock;
        this.origin = Origin.of(program, part.files(content));
    }

    /** For all of a content folder. */
    static CatalogCache open(Path content, Io io) {
        return open(program(), content, Part.ALL, Folders.cache(io), io.clock());
    }

    /**
     * For a part of it.
     *
     * @param program the file that the program is in
     * @param folder where it is kept
     */
    static CatalogCache open(File program, Path content, Part part, Path folder, Clock clock) {
        return new CatalogCache(program, content, part, folder, clock);
    }

    /** Started from classes that stand about, it would not be seen that they have changed, and nothing is kept. */
    static File program() {
        return new File(System.getProperty("java.class.path", ""));
    }

    /** The catalog of the content as it was when this was opened; empty if none is kept. */
    Optional<Catalog> read() {
        return read(Keeping.CATALOG, ".catalog");
    }

    /** The gists of the content as it was when this was opened; empty if none are kept. */
    Optional<Gists> gists() {
        return read(Keeping.GISTS, ".gists");
    }

    /** The content itself, as it was when this was opened; empty if it is not kept. */
    Optional<Library> library() {
        return read(Keeping.LIBRARY, ".library");
    }

    /** Keeps a catalog, unless the content may have changed since this was opened. */
    void keep(Catalog catalog) {
        keep(Keeping.CATALOG, catalog, ".catalog");
    }

    /** Keeps gists likewise. */
    void keep(Gists made) {
        keep(Keeping.GISTS, made, ".gists");
    }

    /** Keeps the content likewise. There must be nothing wrong with it. */
    void keep(Library library) {
        keep(Keeping.LIBRARY, library, ".library");
    }

    private <T> Optional<T> read(Kept<T> kept, String ending) {
        CacheFolder files = files(ending);
        Optional<byte[]> bytes = files.bytes(file(files));
        return bytes.isPresent() && origin.isPresent() ? kept.read(bytes.get(), origin.get()) : Optional.empty();
    }

    private <T> void keep(Kept<T> kept, T made, String ending) {
        if (origin.isPresent() && origin.get().isSettled(Origin.of(program, part.files(content)), clock.millis())) {
            CacheFolder files = files(ending);
            files.keep(file(files), kept.bytes(made, origin.get()));
        }
    }

    private CacheFolder files(String ending) {
        return new CacheFolder(
                folder.toFile(), part == Part.ALL ? "content" : part.name().toLowerCase(Locale.ROOT), ending);
    }

    private File file(CacheFolder files) {
        return files.file(content.toAbsolutePath().toString());
    }
}
