package io.github.quizraft.cli;

import io.github.quizraft.memory.fit.Fitted;
import io.github.quizraft.memory.fit.Histories;
import io.github.quizraft.memory.fit.Progress;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.progress.StoreException;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Fitting;
import io.github.quizraft.settings.Settings;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.function.IntSupplier;

/**
 * Looks beside a session whether a fit is worth it, and makes it if the learner wants that. It has a thread of low
 * priority and a store of its own, so no key waits for it; where the session ends first, it is called off. What was
 * fitted is used from the next session on.
 */
final class FitBeside implements Runnable {
    /** A start of the program has enough to do. */
    static final Duration AFTER = Duration.ofSeconds(3);

    /** Longer than a fit takes to notice that it is called off. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Io io;
    private final ProgressOption progressOption;
    private final Settings settings;
    private final Duration after;
    private final Thread thread;
    private volatile Optional<String> news = Optional.empty();

    /**
     * Does nothing yet.
     *
     * @param after how long a session must last for this to begin
     */
    // What is right does not depend on the priority; where the system heeds it, keys are answered sooner.
    @SuppressWarnings("ThreadPriorityCheck")
    FitBeside(Io io, ProgressOption progressOption, Settings settings, Duration after) {
        this.io = io;
        this.progressOption = progressOption;
        this.settings = settings;
        this.after = after;
        this.thread = new Thread(this, "fit");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    /** Runs a session and does its work beside it, unless the learner wants to hear nothing of it or keeps nothing. */
    int during(IntSupplier session) {
        if (settings.get(AllSettings.OPTIMIZE) == Fitting.OFF || progressOption.isUnsaved()) {
            return session.getAsInt();
        }
        thread.start();
        try {
            return session.getAsInt();
        } finally {
            end();
        }
    }

    @Override
    public void run() {
        try {
            Thread.sleep(after.toMillis());
            if (Files.exists(progressOption.file(io))) {
                try (ProgressStore store = progressOption.open(io, settings)) {
                    look(store);
                }
            }
        } catch (InterruptedException | StoreException | UnsavedException e) {
            // The session has ended; or the store has a fault, of which the session itself tells.
        } catch (RuntimeException e) {
            // A mistake of ours must not write over the screen of a session that has nothing to do with it.
            news = Optional.of("The memory model could not be fitted beside the session (" + Safe.line(e.toString())
                    + "). Your answers are as they were; 'quizraft optimize' tries again.");
        }
    }

    private void look(ProgressStore store) throws InterruptedException {
        LearnersFit fit = new LearnersFit(settings.model(), store.weights().of(LearnerId.ME));
        if (!fit.isWorthIt(store.byCard().answers(LearnerId.ME))) {
            return;
        }
        Histories log = Histories.of(History.of(store.entries(LearnerId.ME)), settings.day());
        // Answers that were taken back, or came before a reset, are no more to go by than they were at the last fit.
        if (!fit.isPossible(log) || !fit.isWorthIt(log.reviews())) {
            return;
        }
        if (settings.get(AllSettings.OPTIMIZE) == Fitting.ASK) {
            news = Optional.of("With " + log.reviews() + " answers it is worth fitting the memory model to you.\n"
                    + "  quizraft optimize                        does it now\n"
                    + "  quizraft config set memory.optimize auto  has it done by itself\n"
                    + "  quizraft config set memory.optimize off   ends this hint");
            return;
        }
        Fitted fitted = fit.fit(log, 1, Progress.NONE);
        store.weights().add(LearnersFit.set(fitted, log, io.stamps().next(), io.device()));
        if (fitted.isAccepted()) {
            news = fitted.newest()
                    .map(newest -> "The memory model was fitted to your " + log.reviews() + " answers: log loss "
                            + FitReport.number(newest.after().logLoss()) + " instead of "
                            + FitReport.number(newest.before().logLoss())
                            + ".\nIt is used from the next session on; 'quizraft optimize --roll-back' goes back.");
        }
    }

    /** What there is to be told after the session. */
    Optional<String> news() {
        return news;
    }

    private void end() {
        thread.interrupt();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (io.isTerminal()) {
            news.ifPresent(io.out()::println);
        }
    }
}
