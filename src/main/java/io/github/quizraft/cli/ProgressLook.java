package io.github.quizraft.cli;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.progress.KeptCards;
import io.github.quizraft.progress.KeptLog;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.Settings;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the learner's store says, for commands that only look. To open a store takes longer than all else that they do, so
 * what was read of it is kept, and the store is not opened while it is as it was then.
 */
final class ProgressLook implements AutoCloseable {
    private final KeptProgress kept;
    private final Supplier<ProgressStore> opening;
    private final Settings settings;
    private final Io io;
    private Optional<ProgressStore> store = Optional.empty();
    private Optional<KeptLog> log = Optional.empty();
    private Optional<KeptCards> cards = Optional.empty();

    /**
     * Opens nothing yet.
     *
     * @param opening opens the store, with cards as the settings have them
     */
    ProgressLook(KeptProgress kept, Supplier<ProgressStore> opening, Settings settings, Io io) {
        this.kept = kept;
        this.opening = opening;
        this.settings = settings;
        this.io = io;
    }

    /** All that the log says. */
    History history() {
        return History.of(log().entries());
    }

    /** How the cards stand by it. */
    Map<CardId, CardState> states() {
        return cards().states();
    }

    /** What was said of cards: each with a mark that counts. */
    Map<CardId, Marks> marks() {
        return cards().marks();
    }

    /** Decides when cards come, by the settings and the weights that were fitted. */
    Scheduler scheduler() {
        return scheduler(log.isPresent() ? log.get().weights() : cards().weights());
    }

    private Scheduler scheduler(WeightSets weights) {
        return settings.scheduler(weights, Moment.of(io.clock()));
    }

    private KeptLog log() {
        if (log.isEmpty()) {
            log = kept.log();
        }
        if (log.isEmpty()) {
            log = Optional.of(store().log(LearnerId.ME));
        }
        return log.get();
    }

    private KeptCards cards() {
        if (cards.isEmpty()) {
            cards = kept.cards();
        }
        if (cards.isEmpty() || !cards.get().isBy(scheduler(cards.get().weights()))) {
            cards = Optional.of(store().cards(LearnerId.ME));
        }
        return cards.get();
    }

    private ProgressStore store() {
        if (store.isEmpty()) {
            store = Optional.of(opening.get());
        }
        return store.get();
    }

    /** Keeps what came from the store, if nothing is wrong there; names each row that is damaged, since it does not count. */
    @Override
    public void close() {
        if (store.isEmpty()) {
            return;
        }
        ProgressStore open = store.get();
        open.close();
        if (open.damage().isEmpty()) {
            log.ifPresent(kept::keep);
            cards.ifPresent(kept::keep);
        } else {
            open.damage().forEach(row -> io.err().println(Safe.line("damaged, does not count: " + row)));
        }
    }
}
