package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.files.Saving;
import io.github.quizraft.index.Index;
import io.github.quizraft.index.IndexWriter;
import io.github.quizraft.index.Source;
import io.github.quizraft.lookup.JsonFormat;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/** Keeps an index for each glossary in which something was looked up, beside other things that can be made again. */
final class IndexCache {
    private static final String NAME = ".index";
    /** Who looks something up in more glossaries than these waits a little again. */
    private static final int MOST = 16;

    private IndexCache() {}

    /** Where the index of a source is, or will be. */
    static File file(Source source, Io io) {
        CRC32 crc = new CRC32();
        crc.update(source.path().getBytes(StandardCharsets.UTF_8));
        return new File(Folders.cache(io).toFile(), "glossary-" + Long.toHexString(crc.getValue()) + NAME);
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
            keep(file(source, io), index);
        }
        return Optional.of(Index.of(index));
    }

    private static void keep(File file, byte[] index) {
        try {
            Saving.write(file.toPath(), out -> out.write(index));
            forgetOldest(file.getAbsoluteFile().getParentFile());
        } catch (IOException e) {
            // The next lookup takes as long as this one.
        }
    }

    private static void forgetOldest(File folder) throws IOException {
        File[] files = folder.listFiles((dir, name) -> name.endsWith(NAME));
        if (files == null || files.length <= MOST) {
            return;
        }
        Arrays.sort(files, (a, b) -> Long.compare(b.lastModified(), a.lastModified()));
        for (File file : Arrays.asList(files).subList(MOST, files.length)) {
            Files.deleteIfExists(file.toPath());
        }
    }
}
