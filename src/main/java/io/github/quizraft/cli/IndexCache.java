package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.index.Index;
import io.github.quizraft.index.IndexWriter;
import io.github.quizraft.kept.Source;
import io.github.quizraft.lookup.JsonFormat;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps an index for each glossary in which something was looked up. */
final class IndexCache {
    private IndexCache() {}

    /** Where the index of a source is, or will be. */
    static File file(Source source, Io io) {
        return folder(io).file(source.path());
    }

    private static CacheFolder folder(Io io) {
        return CacheFolder.of(io, "glossary", ".index");
    }

    /**
     * A new index, which is kept if that is possible; empty if there is something wrong with the glossary.
     *
     * @throws IOException if the glossary cannot be read any more
     */
    static Optional<Index> made(Path folder, Source source, Io io) throws IOException {
        Content content = ContentFolder.readGlossary(folder);
        if (!content.problems().isEmpty()) {
            return Optional.empty();
        }
        byte[] index = IndexWriter.bytes(source, content.library().glossary(), JsonFormat.entries());
        Source now = Source.of(new File(source.path()));
        if (now.isSame(source) && !source.isUnsettled(io.clock().millis())) {
            folder(io).keep(file(source, io), index);
        }
        return Optional.of(Index.of(index));
    }
}
