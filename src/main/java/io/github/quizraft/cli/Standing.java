package io.github.quizraft.cli;

import io.github.quizraft.catalog.Catalog;
import io.github.quizraft.content.ReadSettings;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.History;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Limits;
import io.github.quizraft.tui.Today;
import java.util.Optional;

/**
 * How a learner stands, by what is known before the content is read.
 *
 * @param config the settings, and what is wrong with them
 * @param isUnsaved whether nothing is kept
 */
record Standing(ReadSettings config, boolean isUnsaved) {
    /** With the banks, if they are known from another time. */
    Today listed(Optional<Catalog> kept) {
        return kept.isPresent() ? unknown().listed(kept.get().banks(), problems(kept.get())) : unknown();
    }

    /** With what is due, too. */
    Today counted(Catalog catalog, OpenLog log, Limits limits) {
        Scheduler scheduler = log.scheduler(settings());
        return unknown()
                .counted(
                        catalog.banks(),
                        problems(catalog),
                        History.of(log.before()),
                        log.states(scheduler),
                        scheduler,
                        limits,
                        log.now());
    }

    private Settings settings() {
        return config.settings();
    }

    private Today unknown() {
        return Today.unknown(settings(), !isUnsaved);
    }

    private int problems(Catalog catalog) {
        return config.problems().size() + catalog.problems();
    }
}
