package io.github.quizraft.group;

import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What happens to a room. Times are whole milliseconds, as a journal keeps them. What may come from the network is a {@link FromPlayer} and nothing else: the host's controls
 * are made inside the program.
 */
public sealed interface RoomEvent {
    /** What players do. */
    sealed interface FromPlayer extends RoomEvent {}

    /** What the host does. */
    sealed interface FromHost extends RoomEvent {}

    /** What nobody does. */
    sealed interface FromClock extends RoomEvent {}

    /**
     * Someone wants to join. With the token of a seat that is taken it is a return to that seat, whatever the name.
     *
     * @param token a fresh one for each player; effects name it until there is a {@link PlayerId}
     * @param team one of the room's; without a wish, the smallest
     */
    record Join(ResumeToken.Hash token, PlayerName name, Optional<Team> team) implements FromPlayer {}

    /** Someone is back. */
    record Return(ResumeToken.Hash token) implements FromPlayer {}

    /** A connection is gone. */
    record Drop(PlayerId player) implements FromPlayer {}

    /**
     * An answer.
     *
     * @param round the question that it is for
     * @param roundTrip what the server measured for this player; no more than 250 ms of it is believed
     */
    record Respond(PlayerId player, RoundId round, Answer answer, Duration roundTrip) implements FromPlayer {
        public Respond {
            roundTrip = roundTrip.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /**
     * On to a question, where each goes alone; after the end, to its answer.
     *
     * @param round the one that comes next for this player
     */
    record Begin(PlayerId player, RoundId round) implements FromPlayer {}

    /** A buzzer. */
    record Buzz(PlayerId player, RoundId round) implements FromPlayer {}

    /** The player at turn leaves the question to the next. */
    record PassOn(PlayerId player, RoundId round) implements FromPlayer {}

    /**
     * On to what comes next: the first question, its opening, its closing, the answer, the board, the next question,
     * a place of the podium, the report.
     *
     * @param from what the host saw; if the room has gone on by itself since, nothing happens
     */
    record Next(StageName from) implements FromHost {}

    /** The clock stands still. */
    record Pause() implements FromHost {}

    /** The clock goes on. */
    record Continue() implements FromHost {}

    /** More time for this question. */
    record Extend(Duration by) implements FromHost {
        public Extend {
            by = by.truncatedTo(ChronoUnit.MILLIS);
        }
    }

    /** The question is given up: nothing of it counts, whether it was answered or not. */
    record Skip() implements FromHost {}

    /** Whether anybody else may join. */
    record Lock(boolean on) implements FromHost {}

    /** A player is removed. */
    record Kick(PlayerId player) implements FromHost {}

    /** The host has seen who was first: that player has the floor. */
    record GiveFloor(PlayerId player) implements FromHost {}

    /** A player gets another name. */
    record Rename(PlayerId player, PlayerName name) implements FromHost {}

    /** A player goes to another team. */
    record Move(PlayerId player, Optional<Team> team) implements FromHost {}

    /** A player gets more time than the others. */
    record GiveTime(PlayerId player, ExtraTime extra) implements FromHost {}

    /** What the board shows. */
    record ShowBoard(BoardView view) implements FromHost {}

    /** Whether the distribution shows while a question is open. */
    record ShowDistribution(boolean on) implements FromHost {}

    /** Whether the question should be looked at by its author. */
    record Flag(boolean on) implements FromHost {}

    /**
     * Hands were counted.
     *
     * @param counts one for each row of the question's tally
     */
    record CountHands(List<Integer> counts) implements FromHost {
        public CountHands {
            counts = List.copyOf(counts);
        }
    }

    /** The last thing done at this terminal is taken back; only in a hot-seat quiz. */
    record Undo() implements FromHost {}

    /** The quiz ends now; what was answered counts. */
    record Finish() implements FromHost {}

    /** Time has passed. Due at least every 100 ms while a clock runs, and harmless at any time. */
    record Tick() implements FromClock {}

    /**
     * The machine slept, so that nobody could answer.
     *
     * @param lost how long
     */
    record Stalled(Duration lost) implements FromClock {}

    /**
     * The room is there again after the program ended: nobody is connected, and a running clock stands.
     *
     * @param last when something last happened before
     */
    record Revived(Instant last) implements FromClock {}
}
