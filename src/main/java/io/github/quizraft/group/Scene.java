package io.github.quizraft.group;

import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What everybody may see: the projector, and all players. The right answer is in it from the reveal on and not before.
 */
public sealed interface Scene {
    /**
     * The lobby.
     *
     * @param questions how many there will be
     */
    record Lobby(String title, int questions, List<Team> teams) implements Scene {}

    /**
     * Each plays alone.
     *
     * @param questions how many there are for each
     * @param clock how long until the end
     * @param count how many are through, of all who play
     */
    record Underway(String title, int questions, Clock clock, Count count) implements Scene {}

    /**
     * A question, by itself while it is read; then with what there is to answer with.
     *
     * @param stage read, open, paused or closed
     * @param prompt from its opening on
     * @param floor who may answer, while it is open
     * @param tally how the answers are spread, where the host shows that before the reveal
     */
    record Asked(
            StageName stage,
            Heading heading,
            Optional<Prompt> prompt,
            Clock clock,
            Count count,
            Optional<Floor> floor,
            Optional<Tally> tally)
            implements Scene {}

    /**
     * The answer.
     *
     * @param key the right answer
     * @param keyText the same in words, a line for each part
     * @param explanation why; may be empty
     * @param check what the evidence says against the document, if anything
     * @param sources where it comes from
     */
    record Revealed(
            Heading heading,
            Prompt prompt,
            Answer key,
            List<String> keyText,
            Tally tally,
            String explanation,
            Optional<String> check,
            List<String> sources)
            implements Scene {}

    /** The points between two questions. */
    record Board(Heading heading, BoardView view, Standings standings) implements Scene {}

    /**
     * The winners, as far as they have been called.
     *
     * @param places the third first
     * @param of how many there will be
     */
    record Podium(List<Standings.Place> places, int of) implements Scene {}

    /** It is over. */
    record Ended(String title, Standings standings) implements Scene {}

    /**
     * What a question is called.
     *
     * @param number counted from 1
     * @param of how many questions there are
     * @param kind as files name it
     */
    record Heading(RoundId round, int number, int of, String kind, String stem) {}

    /**
     * How long there is. Whoever shows it counts down from when it came.
     *
     * @param left empty without a limit
     * @param of the whole time
     * @param isRunning whether it goes down
     */
    record Clock(Optional<Duration> left, Optional<Duration> of, boolean isRunning) {}

    /**
     * How many answers are in.
     *
     * @param answered who have answered
     * @param of who are here and may
     */
    record Count(int answered, int of) {}
}
