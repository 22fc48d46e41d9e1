package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.Contents;
import io.github.quizraft.question.Library;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Content as it was kept when its files were last read, or as they are read now if they have changed since. Only content
 * with which nothing is wrong is kept, so there are no problems to be kept with it.
 */
final class CachedContents implements Contents {
    private final File program;
    private final Map<String, String> environment;
    private final Path home;
    private final Clock clock;

    /**
     * Kept in the user's cache folder.
     *
     * @param program the file that the program is in
     */
    CachedContents(File program, Map<String, String> environment, Path home, Clock clock) {
        this.program = program;
        this.environment = environment;
        this.home = home;
        this.clock = clock;
    }

    @Override
    public Content of(Path folder, Part part) {
        CatalogCache cache = CatalogCache.open(program, folder, part, Folders.cache(environment, home), clock);
        Optional<Library> kept = cache.library();
        if (kept.isPresent()) {
            return new Content(kept.get(), List.of());
        }
        Content read = part.read(folder);
        if (read.problems().isEmpty()) {
            cache.keep(read.library());
        }
        return read;
    }
}
