package io.github.quizraft.cli;

import io.github.quizraft.group.Mode;
import io.github.quizraft.group.Pace;
import io.github.quizraft.group.PlayerName;
import io.github.quizraft.group.Quiz;
import io.github.quizraft.group.RoomCode;
import io.github.quizraft.group.RoomPlan;
import io.github.quizraft.group.Rules;
import io.github.quizraft.group.Scoring;
import io.github.quizraft.group.Team;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a group quiz is played. */
final class HostOptions {
    private static final int MOST_SECONDS = 3_600;
    private static final int MOST_PLAYERS = 10_000;

    /** Everybody may read the question before anybody may answer. */
    private static final Duration READING = Duration.ofSeconds(3);

    private static final int MOST_AT_ONE_TERMINAL = 8;

    /** What a room is opened with and keeps. */
    static final List<String> NAMES = List.of(
            "--hot-seat",
            "--buzzers",
            "--hands",
            "--teams",
            "--players",
            "--questions",
            "--score",
            "--seconds",
            "--max",
            "--seed");

    @Option(
            names = "--hot-seat",
            description = "Play at this terminal alone, without a network: the teams take turns, and the next may steal"
                    + " what one passes or misses, for half the points.")
    private boolean hotSeat;

    @Option(names = "--buzzers", description = "Hot-seat with a key for each team: the first to press answers.")
    private boolean buzzers;

    @Option(
            names = "--hands",
            description = "Hot-seat with a show of hands: you type how many there were for each answer.")
    private boolean hands;

    @Option(
            names = "--teams",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Names of the teams, with commas between. Default: Red,Blue at one terminal, none on the network.")
    private List<String> teams = List.of();

    @Option(
            names = "--players",
            paramLabel = "NAME",
            split = ",",
            description = "The same for players who have no team.")
    private List<String> players = List.of();

    @Option(names = "--questions", paramLabel = "N", description = "Ask N questions, drawn at random. Default: all.")
    private Optional<Integer> questions = Optional.empty();

    @Option(
            names = "--score",
            paramLabel = "SCORE",
            description = {
                "accuracy: 1,000 for a right answer. speed: 500, and up to 500 more by the share of the time left."
                        + " negative: a wrong answer costs 500. pub: one point. Default: ${DEFAULT-VALUE}."
            },
            defaultValue = "accuracy")
    private Scoring score = Scoring.ACCURACY;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "Time for each answer; 0 for no limit. Default: 20, and no limit for a show of hands, with"
                    + " --self-paced or with --plain.")
    private Optional<Integer> seconds = Optional.empty();

    @Option(
            names = "--max",
            paramLabel = "N",
            description = "On the network, let N players in at most. Default: " + Rules.USUAL_PLAYERS + ".")
    private Optional<Integer> max = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "Fix which questions are drawn, and all orders.")
    private Optional<Long> seed = Optional.empty();

    /** As if these had been given on the command line. */
    static HostOptions of(Mode mode, List<String> seats) {
        HostOptions options = new HostOptions();
        options.hotSeat = mode == Mode.TURNS;
        options.buzzers = mode == Mode.BUZZER;
        options.hands = mode == Mode.HANDS;
        options.teams = List.copyOf(seats);
        return options;
    }

    /** The plan of a new room. */
    RoomPlan plan(Bank bank, Library library, boolean isPlain, Instant now, LocalDate today, Optional<Pace> pace) {
        if (buzzers && hands) {
            throw usage("--buzzers and --hands are two ways to play; choose one");
        }
        if (max.orElse(1) < 1 || max.orElse(1) > MOST_PLAYERS) {
            throw usage("--max must be from 1 to " + MOST_PLAYERS);
        }
        if (questions.orElse(1) < 1) {
            throw usage("--questions must be 1 or more");
        }
        if (seconds.orElse(0) < 0 || seconds.orElse(0) > MOST_SECONDS) {
            throw usage("--seconds must be from 0 to " + MOST_SECONDS);
        }
        SecureRandom random = new SecureRandom();
        long drawn = seed.orElseGet(random::nextLong);
        Quiz quiz = Quiz.drawn(bank, library, questions.orElse(Integer.MAX_VALUE), drawn);
        if (quiz.questions().isEmpty()) {
            throw new Failure(
                    ExitStatus.BAD_CONTENT,
                    "quizraft: the bank " + bank.id() + " has no question that a program can grade");
        }
        RoomCode code = RoomCode.random(random);
        return new RoomPlan(
                today + "-" + code.digits(),
                code,
                drawn,
                now.truncatedTo(ChronoUnit.MILLIS),
                quiz,
                rules(isPlain, pace));
    }

    private Rules rules(boolean isPlain, Optional<Pace> pace) {
        Mode mode = hands ? Mode.HANDS : buzzers ? Mode.BUZZER : hotSeat ? Mode.TURNS : Mode.LIVE;
        if (mode != Mode.LIVE && pace.isPresent()) {
            throw usage("--self-paced is a way to play over the network; choose it or one at this terminal");
        }
        int usual = isPlain || hands || pace.isPresent() ? 0 : 20;
        Optional<Duration> time =
                Optional.of(seconds.orElse(usual)).filter(limit -> limit > 0).map(Duration::ofSeconds);
        if (mode != Mode.LIVE && max.isPresent()) {
            throw usage("--max is for a quiz on the network; at one terminal there are as many as are named");
        }
        if (mode != Mode.LIVE) {
            return Rules.hotSeat(mode, score, time);
        }
        if (!players.isEmpty()) {
            throw usage("--players is for --hot-seat and --buzzers; on the network players give their own names");
        }
        List<Team> all = clean(teams).stream().map(Team::new).toList();
        int most = max.orElse(Rules.USUAL_PLAYERS);
        if (pace.isPresent()) {
            return Rules.selfPaced(pace.get(), score, time, all, most);
        }
        Rules live = Rules.live(score, time, READING, all);
        return new Rules(mode, score, time, READING, live.grace(), all, live.teamScore(), most);
    }

    /** Who plays, by names that are clean and differ. */
    List<PlayerName> names() {
        List<String> given = new ArrayList<>(teams);
        given.addAll(players);
        boolean isAlone = hotSeat || buzzers;
        if (hands && !given.isEmpty()) {
            throw usage("nobody is named in a show of hands; leave --teams and --players out");
        }
        if (hands || !isAlone) {
            return List.of();
        }
        List<PlayerName> names = clean(given.isEmpty() ? List.of("Red", "Blue") : given);
        if (names.size() > MOST_AT_ONE_TERMINAL) {
            throw usage("at one terminal there is room for " + MOST_AT_ONE_TERMINAL + " names");
        }
        return names;
    }

    private static List<PlayerName> clean(List<String> given) {
        List<PlayerName> names = new ArrayList<>();
        for (String name : given) {
            PlayerName clean = PlayerName.of(name)
                    .orElseThrow(() -> usage("a name in --teams or --players has nothing that can be shown"));
            if (names.stream().anyMatch(clean::isLike)) {
                throw usage("the name \"" + clean + "\" is there twice, or another looks like it");
            }
            names.add(clean);
        }
        return names;
    }

    private static Failure usage(String what) {
        return new Failure(ExitStatus.USAGE, "quizraft: " + what);
    }
}
