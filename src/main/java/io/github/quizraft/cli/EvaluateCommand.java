package io.github.quizraft.cli;

import io.github.quizraft.memory.fit.Evaluation;
import io.github.quizraft.memory.fit.Histories;
import io.github.quizraft.review.History;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.report.EvaluationReport;
import io.github.quizraft.terminal.EndSignals;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how well the memory models foretell a log. */
@Command(
        name = "evaluate",
        description = {
            "Say how well each memory model foretells your answers.",
            "",
            "The answers are cut in the order of time into six parts. Each part but the first is foretold after a fit to"
                    + " those before it, so no model is asked what it has seen. Lower is better for log loss, which"
                    + " decides, and for RMSE (bins); higher for AUC. 'constant' always says the share you recalled"
                    + " so far: a model that is no better knows nothing of memory."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft evaluate                      your own log",
            "  quizraft evaluate --log answers.csv    any log, as 'quizraft import reviews' reads it",
            "  quizraft evaluate --format json | jq '.models[] | {model, logLoss}'"
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ProgressFileOption progressOption = new ProgressFileOption();

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    @Mixin
    private ColorOption colorOption = new ColorOption();

    @Option(names = "--log", paramLabel = "FILE", description = "A log in CSV instead of your own.")
    private Optional<Path> log = Optional.empty();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Mixin
    private AsciiOption asciiOption = new AsciiOption();

    EvaluateCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    EvaluateCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.progressOption = arguments.progressFile();
        this.configOption = arguments.config();
        this.formatOption = new FormatOption(arguments);
    }

    @Override
    public Integer call() {
        boolean isColoured = colorOption.isColoured(io);
        Settings settings = configOption.settings(io);
        Histories histories =
                log.map(file -> GatheredLog.of(file, settings.day(), io)).orElseGet(() -> own(settings));
        if (histories.items() < Evaluation.FEWEST) {
            throw new Failure(
                    ExitStatus.NOT_FOUND,
                    "quizraft: there are " + histories.items()
                            + " answers that came a day or more after the card's answer"
                            + " before; an evaluation takes " + Evaluation.FEWEST);
        }
        Evaluation evaluation = evaluated(histories);
        if (formatOption.isJson()) {
            io.out().println(EvaluationReport.json(evaluation));
        } else {
            new ReportPrinter(io, settings, isColoured, asciiOption.isChosen())
                    .print(paper -> EvaluationReport.text(evaluation, paper));
        }
        return ExitStatus.DONE;
    }

    /** How cards stand by the log is not asked. */
    private Histories own(Settings settings) {
        return Histories.of(
                progressOption
                        .found(io, Settings.STANDARD, ProgressLook::history)
                        .orElse(History.empty()),
                settings.day());
    }

    private Evaluation evaluated(Histories histories) {
        Thread thread = Thread.currentThread();
        try (EndSignals signals = EndSignals.listen(thread::interrupt);
                ProgressLine line = new ProgressLine(io, "evaluate")) {
            try {
                return Evaluation.of(histories, Runtime.getRuntime().availableProcessors(), line::at);
            } catch (InterruptedException e) {
                line.clear();
                throw new Failure(signals.status().orElse(ExitStatus.INTERRUPTED), "quizraft: stopped");
            }
        }
    }
}
