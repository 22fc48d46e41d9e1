package io.github.quizraft.cli;

import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Goal;
import io.github.quizraft.settings.ReviewsPerDay;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Pace;
import io.github.quizraft.study.Share;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import picocli.CommandLine.Option;

/** How to study. */
final class StudyOptions {
    static final String PLAIN = "--plain";
    private static final String NEW = "--new";
    private static final String CARDS = "--cards";
    private static final String ALL = "--all";
    private static final String SEED = "--seed";

    /** Those that are read without picocli. */
    static final String[] READ_PLAIN = {PLAIN, NEW + "=N", CARDS + "=N", ALL, SEED + "=N"};

    @Option(
            names = NEW,
            paramLabel = "N",
            description = "New cards a day. Default: the setting study.newPerDay, which is 10.")
    private Optional<Integer> newPerDay = Optional.empty();

    @Option(names = CARDS, paramLabel = "N", description = "Ask at most N cards in a session.")
    private Optional<Integer> cards = Optional.empty();

    @Option(
            names = ALL,
            description =
                    "Ask all that is due, also where the setting study.reviewsPerDay would leave some for the days"
                            + " that follow.")
    private boolean allDue;

    @Option(names = SEED, paramLabel = "N", description = "Fix the order of everything that is shuffled.")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = PLAIN,
            description = "One line at a time, for screen readers, pipes and small devices."
                    + " Chosen by itself where the terminal knows no cursor, or input or output is no terminal.")
    private boolean plain;

    StudyOptions() {}

    /** As if they had been read from a command line. */
    StudyOptions(PlainArguments arguments) {
        this.plain = arguments.has(PLAIN);
        this.newPerDay = arguments.number(NEW);
        this.cards = arguments.number(CARDS);
        this.allDue = arguments.has(ALL);
        this.seed = arguments.number(SEED).map(Integer::longValue);
    }

    boolean isPlain() {
        return plain;
    }

    /** Whether the command line says how many cards. */
    boolean isLimited() {
        return cards.isPresent();
    }

    /** What the command line says wins. */
    Limits limits(Settings settings) {
        if (newPerDay.orElse(0) < 0 || cards.orElse(1) < 1) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --new must be 0 or more, and --cards 1 or more");
        }
        return new Limits(
                newPerDay.orElse(settings.get(AllSettings.NEW_PER_DAY)),
                allDue ? new Share.All() : share(settings),
                cards.orElse(Integer.MAX_VALUE));
    }

    private static Share share(Settings settings) {
        ReviewsPerDay chosen = settings.get(AllSettings.REVIEWS_PER_DAY);
        if (chosen instanceof ReviewsPerDay.Most most) {
            return new Share.Most(most.cards());
        }
        Goal goal = settings.get(AllSettings.GOAL);
        return chosen instanceof ReviewsPerDay.All
                ? new Share.All()
                : new Share.Usual(
                        goal.isNone() || goal.unit() == Goal.Unit.CARDS ? goal.amount() : Pace.cards(goal.amount()));
    }

    /** A seed for each session; with --seed always the same ones. */
    LongSupplier seeds() {
        SplittableRandom random = seed.map(SplittableRandom::new).orElseGet(SplittableRandom::new);
        return random::nextLong;
    }
}
