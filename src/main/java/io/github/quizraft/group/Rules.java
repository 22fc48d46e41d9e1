package io.github.quizraft.group;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a quiz is played; fixed when the room opens.
 *
 * @param mode who answers
 * @param scoring what answers are worth
 * @param time to answer a question; without it, until the host closes it
 * @param reading how long the question stands alone, before anyone may answer
 * @param grace how long after the bell an answer may still arrive
 * @param teams to choose from; none if everybody plays alone
 * @param teamScore how teams count
 * @param maxPlayers how many may join
 * @param pace where all go at a pace of their own, how
 */
public record Rules(
        Mode mode,
        Scoring scoring,
        Optional<Duration> time,
        Duration reading,
        Duration grace,
        List<Team> teams,
        TeamScore teamScore,
        int maxPlayers,
        Optional<Pace> pace) {
    /** What was sent before the bell may come a little after it. */
    public static final Duration NETWORK_GRACE = Duration.ofMillis(300);

    /** Who presses within this time after the first pressed at the same time, as far as a keyboard can tell. */
    static final Duration TIE = Duration.ofMillis(20);

    /** More than this of a round trip is not believed: a client that is slow on purpose would gain. */
    static final Duration MOST_ROUND_TRIP = Duration.ofMillis(250);

    /** How many may join a room unless its host says otherwise. */
    public static final int USUAL_PLAYERS = 500;

    public Rules {
        teams = List.copyOf(teams);
        if (pace.isPresent() != (mode == Mode.SELF_PACED)) {
            throw new IllegalArgumentException("a pace of one's own needs an end, and nothing else has one");
        }
    }

    /** Rules for a quiz that goes from question to question with all its players. */
    public Rules(
            Mode mode,
            Scoring scoring,
            Optional<Duration> time,
            Duration reading,
            Duration grace,
            List<Team> teams,
            TeamScore teamScore,
            int maxPlayers) {
        this(mode, scoring, time, reading, grace, teams, teamScore, maxPlayers, Optional.empty());
    }

    /** Rules for one terminal. */
    public static Rules hotSeat(Mode mode, Scoring scoring, Optional<Duration> time) {
        return new Rules(mode, scoring, time, Duration.ZERO, Duration.ZERO, List.of(), TeamScore.SUM, USUAL_PLAYERS);
    }

    /** Rules for players on the network. */
    public static Rules live(Scoring scoring, Optional<Duration> time, Duration reading, List<Team> teams) {
        return new Rules(Mode.LIVE, scoring, time, reading, NETWORK_GRACE, teams, TeamScore.MEAN, USUAL_PLAYERS);
    }

    /** Rules for players on the network who go at a pace of their own. */
    public static Rules selfPaced(
            Pace pace, Scoring scoring, Optional<Duration> time, List<Team> teams, int maxPlayers) {
        return new Rules(
                Mode.SELF_PACED,
                scoring,
                time,
                Duration.ZERO,
                NETWORK_GRACE,
                teams,
                TeamScore.MEAN,
                maxPlayers,
                Optional.of(pace));
    }
}
