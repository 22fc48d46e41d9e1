package io.github.quizraft.cli;

import io.github.quizraft.catalog.Gists;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.Basis;
import io.github.quizraft.stats.Statistics;
import io.github.quizraft.stats.report.HtmlReport;
import io.github.quizraft.stats.report.JsonReport;
import io.github.quizraft.stats.report.TextReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what the log tells of the learner. */
@Command(
        name = "stats",
        description = {
            "Show what you studied and how well you remember it.",
            "",
            "A calendar, retention against what you want, the cards to come, the forgetting curve of the memory model"
                    + " beside your own, how often you were right when you felt sure, answer times, the hardest terms and those you mix up. Where there are too few"
                    + " answers for a number, it says how many there are and how many it takes.",
            "docs/stats.schema.json describes the JSON."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft stats                       the last year",
            "  quizraft stats --days 30 --explain   a month, with what each number means",
            "  quizraft stats --bank glossary       one bank alone",
            "  quizraft stats --html report.html    a page to look at or to print",
            "  quizraft stats --json | jq '.retention.all'"
        })
final class StatsCommand implements Callable<Integer> {
    private static final String DAYS = "--days";
    private static final String EXPLAIN = "--explain";

    /** The options of its own that are read without picocli. */
    static final String[] READ_PLAIN = {DAYS + "=N", EXPLAIN, AsciiOption.ASCII};

    private static final int USUAL_DAYS = 365;

    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    @Mixin
    private ColorOption colorOption = new ColorOption();

    @Option(names = "--bank", paramLabel = "BANK", description = "Only this bank; 'quizraft banks' lists them.")
    private Optional<String> bank = Optional.empty();

    @Option(
            names = DAYS,
            paramLabel = "N",
            description = "The last N study days. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + USUAL_DAYS)
    private int days;

    @Option(names = EXPLAIN, description = "Say below each part what its numbers mean.")
    private boolean explained;

    @Mixin
    private AsciiOption asciiOption = new AsciiOption();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Write a page with the pictures, the numbers in them and what they mean. It needs nothing else.")
    private Optional<Path> html = Optional.empty();

    StatsCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    StatsCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.learner = arguments.learner();
        this.formatOption = new FormatOption(arguments);
        this.asciiOption = new AsciiOption(arguments);
        this.days = arguments.number(DAYS).orElse(USUAL_DAYS);
        this.explained = arguments.has(EXPLAIN);
    }

    @Override
    public Integer call() {
        if (days < 1) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --days must be 1 or more, but is " + days);
        }
        boolean isColoured = colorOption.isColoured(io);
        Settings settings = learner.config().settings(io);
        Statistics statistics;
        try (Ahead<Past> past = Ahead.begin(() -> past(settings))) {
            Gists gists = gists(learner.content().folder(io));
            if (bank.isPresent()) {
                BankNames.check(List.of(bank.get()), gists.banks());
            }
            Moment now = Moment.of(io.clock());
            statistics = of(past.get(), gists, now);
        }
        if (html.isPresent()) {
            String page = HtmlReport.of(statistics);
            ReportPrinter.save(io, html.get(), out -> out.write(page.getBytes(StandardCharsets.UTF_8)));
        }
        if (formatOption.isJson()) {
            io.out().println(JsonReport.text(statistics));
        } else if (html.isEmpty()) {
            new ReportPrinter(io, settings, isColoured, asciiOption.isChosen())
                    .print(paper -> TextReport.of(statistics, paper, explained));
        }
        return ExitStatus.DONE;
    }

    private Statistics of(Past past, Gists gists, Moment now) {
        return Statistics.of(
                new Basis(past.history(), bank, gists.cards(), gists.names(), past.scheduler(), now, days));
    }

    /** What was asked is read only where its gists are not kept, since that takes longer than all the rest. */
    private Gists gists(Path folder) {
        CatalogCache cache = CatalogCache.open(folder, io);
        Optional<Gists> kept = cache.gists();
        if (kept.isPresent()) {
            return kept.get();
        }
        Gists made = Gists.of(Workspace.toStudy(io, folder));
        cache.keep(made);
        return made;
    }

    /** What the store says, and by which scheduler. */
    private record Past(History history, Scheduler scheduler) {}

    private Past past(Settings settings) {
        return learner.progress()
                .found(io, settings, look -> new Past(look.history(), look.scheduler()))
                .orElseGet(() -> new Past(History.empty(), settings.scheduler(WeightSets.NONE, Moment.of(io.clock()))));
    }
}
