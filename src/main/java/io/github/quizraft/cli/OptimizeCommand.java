package io.github.quizraft.cli;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.memory.fit.Fitted;
import io.github.quizraft.memory.fit.Histories;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Rescheduled;
import io.github.quizraft.terminal.EndSignals;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fits the memory model to the learner. */
@Command(
        name = "optimize",
        description = {
            "Fit the memory model to you, by all your answers so far.",
            "",
            "The weights of the model say how fast you forget. A trial fit sees the older four fifths of your answers; only"
                    + " if it foretells the newest fifth better than the weights in use are new ones fitted to all of"
                    + " them and kept. Earlier ones are kept as well, and --roll-back goes back to them. Cards then come"
                    + " on the days that the new weights give; --dry-run says how many would move."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft optimize --dry-run             what a fit would change",
            "  quizraft optimize                       fit, and keep what is better",
            "  quizraft optimize --list                all weights so far, the ones in use with a star",
            "  quizraft optimize --roll-back           back to the ones before",
            "  quizraft optimize --model fsrs-7        the other model; 'quizraft config set memory.model' chooses it",
            "  quizraft optimize --log answers.csv     fit to someone's log, and keep nothing",
            "  quizraft config set memory.optimize auto   have it done while you study"
        })
final class OptimizeCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ProgressFileOption progressOption = new ProgressFileOption();

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Mixin
    private ModelOption modelOption = new ModelOption();

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Work work = new Work();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    /** What to do instead of a fit that is kept. */
    static final class Work {
        @Option(names = "--dry-run", description = "Fit, say what would change, and keep nothing.")
        private boolean dryRun;

        @Option(
                names = "--log",
                paramLabel = "FILE",
                description = "Fit to a log in CSV, as 'quizraft import reviews' reads it, and keep nothing.")
        private Optional<Path> log = Optional.empty();

        /** Read without picocli too. */
        static final String LIST = "--list";

        @Option(names = LIST, description = "List the weights that were fitted to you so far.")
        private boolean list;

        @Option(names = "--roll-back", description = "Go back to the weights before; again for those before these.")
        private boolean rollBack;

        @Option(
                names = "--weights",
                paramLabel = "NUMBERS",
                description = "Take weights that another program fitted to you; 21 numbers for FSRS-6, 34 for FSRS-7.")
        private Optional<String> weights = Optional.empty();
    }

    OptimizeCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    OptimizeCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.progressOption = arguments.progressFile();
        this.configOption = arguments.config();
        this.formatOption = new FormatOption(arguments);
        this.work.list = arguments.has(Work.LIST);
    }

    @Override
    public Integer call() {
        Settings settings = configOption.settings(io);
        ModelVersion version = modelOption.version().orElse(settings.model());
        if (work.log.isPresent()) {
            return fitLog(work.log.get(), version, settings);
        }
        if (!Files.exists(progressOption.file(io))) {
            throw new Failure(
                    ExitStatus.NOT_FOUND,
                    "quizraft: there are no answers yet; study, or take your log of elsewhere in with"
                            + " 'quizraft import reviews'");
        }
        boolean isLook = work.list || work.dryRun;
        try (ProgressStore store = isLook ? progressOption.look(io, settings) : progressOption.open(io, settings)) {
            KeptSets kept = new KeptSets(io, store, version, settings);
            if (work.list) {
                kept.list(formatOption.isJson());
            } else if (work.rollBack) {
                kept.rollBack();
            } else if (work.weights.isPresent()) {
                kept.adopt(work.weights.get());
            } else {
                fitOwn(store, version, settings);
            }
            return ExitStatus.DONE;
        }
    }

    private int fitLog(Path file, ModelVersion version, Settings settings) {
        Fitted fitted = fitted(new LearnersFit(version, WeightSets.NONE), GatheredLog.of(file, settings.day(), io));
        say(fitted, Optional.empty(), "Nothing was kept.");
        return ExitStatus.DONE;
    }

    private void fitOwn(ProgressStore store, ModelVersion version, Settings settings) {
        History history = SoundHistory.of(store, io);
        Histories histories = Histories.of(history, settings.day());
        WeightSets before = store.weights().of(LearnerId.ME);
        Fitted fitted = fitted(new LearnersFit(version, before), histories);
        WeightSet set = LearnersFit.set(fitted, histories, io.stamps().next(), io.device());
        if (!work.dryRun) {
            store.weights().add(set);
        }
        boolean isInUse = version == settings.model();
        Optional<Rescheduled> dates = fitted.isAccepted() && isInUse
                ? Optional.of(Rescheduled.of(
                        history, store.scheduler(), settings.scheduler(before.with(set), set.at()), set.at()))
                : Optional.empty();
        say(fitted, dates, ending(fitted, isInUse));
    }

    private String ending(Fitted fitted, boolean isInUse) {
        if (work.dryRun) {
            return "Nothing was kept, as --dry-run asks.";
        }
        if (!fitted.isAccepted()) {
            return "";
        }
        return isInUse
                ? "They are in use from now on. 'quizraft optimize --roll-back' goes back."
                : "They are kept for " + fitted.version().id()
                        + ", which is not the model in use; 'quizraft config set memory.model "
                        + fitted.version().id() + "' chooses it.";
    }

    /** Ctrl-C ends the fit, and nothing has changed. */
    private Fitted fitted(LearnersFit fit, Histories log) {
        if (!fit.isPossible(log)) {
            throw new Failure(
                    ExitStatus.NOT_FOUND,
                    "quizraft: there are " + log.items() + " answers that came a day or more after the card's answer"
                            + " before, and a fit takes " + LearnersFit.FEWEST_ITEMS
                            + "; your weights stay as they are");
        }
        Thread thread = Thread.currentThread();
        try (EndSignals signals = EndSignals.listen(thread::interrupt);
                ProgressLine line = new ProgressLine(io, "fit")) {
            try {
                return fit.fit(log, Runtime.getRuntime().availableProcessors(), line::at);
            } catch (InterruptedException e) {
                throw new Failure(
                        signals.status().orElse(ExitStatus.INTERRUPTED),
                        "quizraft: stopped; your weights are as they were");
            }
        }
    }

    private void say(Fitted fitted, Optional<Rescheduled> dates, String ending) {
        if (formatOption.isJson()) {
            JsonObject json = FitReport.json(fitted, dates);
            io.out().println(JsonText.pretty(json));
            return;
        }
        FitReport.lines(fitted).forEach(io.out()::println);
        dates.ifPresent(days -> FitReport.lines(days).forEach(io.out()::println));
        if (!ending.isEmpty()) {
            io.out().println(ending);
        }
    }
}
