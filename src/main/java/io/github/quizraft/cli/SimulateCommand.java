package io.github.quizraft.cli;

import io.github.quizraft.json.JsonText;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.plan.Deck;
import io.github.quizraft.plan.Habits;
import io.github.quizraft.plan.Workload;
import io.github.quizraft.review.Moment;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.report.SvgFile;
import io.github.quizraft.stats.report.WorkloadSection;
import io.github.quizraft.study.StudiedDeck;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what each desired retention takes and leads to. */
@Command(
        name = "simulate",
        description = {
            "See how much study each desired retention takes, and how many cards you know in the end.",
            "",
            "A year of study is played through with your cards as they stand, with your own grades and answer times"
                    + " where there are enough of them, and with the averages of many learners otherwise. The memory"
                    + " model is taken to be right, and every day to be a day of study."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft simulate                              a year with your own cards",
            "  quizraft simulate --cards 2000 --new 20        as if you began 2000 new cards",
            "  quizraft simulate --days 90 --minutes 15       a quarter of a year, 15 minutes a day at most",
            "  quizraft simulate --svg retention.svg          the picture as a file",
            "  quizraft simulate --json | jq '.retentions[].minutesADay'",
            "  quizraft config set study.retention 0.85       choose one"
        })
final class SimulateCommand implements Callable<Integer> {
    private static final String DAYS = "--days";
    private static final String CARDS = "--cards";
    private static final String NEW = "--new";
    private static final String MINUTES = "--minutes";
    private static final String SEED = "--seed";

    /** The options of its own that are read without picocli. */
    static final String[] READ_PLAIN = {
        DAYS + "=N", CARDS + "=N", NEW + "=N", MINUTES + "=N", SEED + "=N", AsciiOption.ASCII
    };

    private static final int USUAL_DAYS = 365;
    private static final int USUAL_SEED = 1;
    private static final int MOST_DAYS = 3_650;
    private static final int MOST_CARDS = 100_000;
    private static final int MOST_MINUTES = 1_440;

    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    @Option(
            names = DAYS,
            paramLabel = "N",
            description = "So many days. Default: ${DEFAULT-VALUE}.",
            defaultValue = "" + USUAL_DAYS)
    private int days;

    @Option(names = CARDS, paramLabel = "N", description = "So many new cards, in place of yours as they stand.")
    private Optional<Integer> cards = Optional.empty();

    @Option(names = NEW, paramLabel = "N", description = "New cards a day. Default: the setting study.newPerDay.")
    private Optional<Integer> newPerDay = Optional.empty();

    @Option(
            names = MINUTES,
            paramLabel = "N",
            description = "Ask no further card on a day after N minutes. Default: no limit.")
    private Optional<Integer> minutes = Optional.empty();

    @Option(
            names = SEED,
            paramLabel = "N",
            description = "Another seed is another learner's luck; the same seed gives the same numbers.",
            defaultValue = "" + USUAL_SEED)
    private long seed;

    @Mixin
    private AsciiOption asciiOption = new AsciiOption();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Option(names = "--svg", paramLabel = "FILE", description = "Write the picture to a file, in place of the text.")
    private Optional<Path> svg = Optional.empty();

    SimulateCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    SimulateCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.learner = arguments.learner();
        this.days = arguments.number(DAYS).orElse(USUAL_DAYS);
        this.cards = arguments.number(CARDS);
        this.newPerDay = arguments.number(NEW);
        this.minutes = arguments.number(MINUTES);
        this.seed = arguments.number(SEED).orElse(USUAL_SEED);
        this.asciiOption = new AsciiOption(arguments);
        this.formatOption = new FormatOption(arguments);
    }

    @Override
    public Integer call() {
        check(DAYS, days, 1, MOST_DAYS);
        cards.ifPresent(number -> check(CARDS, number, 1, MOST_CARDS));
        newPerDay.ifPresent(number -> check(NEW, number, 0, MOST_CARDS));
        minutes.ifPresent(number -> check(MINUTES, number, 1, MOST_MINUTES));
        Settings settings = learner.config().settings(io);
        Workload workload = workload(settings);
        double chosen = settings.get(AllSettings.RETENTION);
        if (svg.isPresent()) {
            String picture = SvgFile.of(WorkloadSection.of(workload, chosen));
            ReportPrinter.save(
                    io, "The picture", svg.get(), out -> out.write(picture.getBytes(StandardCharsets.UTF_8)));
        }
        if (formatOption.isJson()) {
            io.out().println(JsonText.pretty(WorkloadJson.of(workload)));
        } else if (svg.isEmpty()) {
            new ReportPrinter(io, settings, false, asciiOption.isChosen())
                    .print(paper -> WorkloadSection.of(workload, chosen)
                            .text(paper)
                            .plus(Block.of(Line.EMPTY))
                            .plus(WorkloadSection.numbers(workload, chosen).text(paper)));
        }
        return ExitStatus.DONE;
    }

    private Workload workload(Settings settings) {
        Moment now = Moment.of(io.clock());
        LogNow log = LogNow.of(io, learner.progress(), settings);
        Scheduler scheduler = log.scheduler();
        Deck deck = cards.map(Deck::fresh)
                .orElseGet(() -> StudiedDeck.of(
                        Outlines.of(learner.content().folder(io), io),
                        card -> true,
                        log.history(),
                        log.states(),
                        scheduler,
                        now));
        return Workload.of(
                new Workload.Terms(
                        deck,
                        days,
                        newPerDay.orElse(settings.get(AllSettings.NEW_PER_DAY)),
                        minutes,
                        Habits.of(log.history(), scheduler.day()),
                        seed),
                scheduler);
    }

    private static void check(String option, int number, int least, int most) {
        if (number < least || number > most) {
            throw new Failure(
                    ExitStatus.USAGE,
                    "quizraft: " + option + " must be from " + least + " to " + most + ", but is " + number);
        }
    }
}
