package io.github.quizraft.cli;

import io.github.quizraft.catalog.Catalog;
import io.github.quizraft.study.Outline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What there is to study, for commands that ask nothing. */
final class Outlines {
    private Outlines() {}

    /** From the catalog where it holds, since reading the content takes longer; ends the command if anything is wrong. */
    static List<Outline> of(Path folder, Io io) {
        CatalogCache cache = CatalogCache.open(folder, io);
        Optional<Catalog> kept = cache.read();
        if (kept.isPresent() && kept.get().problems() == 0) {
            return kept.get().banks();
        }
        List<Outline> banks = Outline.of(Workspace.toStudy(io, folder));
        cache.keep(new Catalog(banks, 0));
        return banks;
    }
}
