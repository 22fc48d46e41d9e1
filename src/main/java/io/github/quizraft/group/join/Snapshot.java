package io.github.quizraft.group.join;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.StageName;
import io.github.quizraft.group.Tally;
import io.github.quizraft.question.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a quiz stands, as its server tells a player.
 *
 * @param title of the quiz
 * @param asked the question that is on
 * @param prompt what there is to answer with, from the opening on
 * @param clock how long there is for this player, when this was told
 * @param tally how the answers are spread, where that is shown
 * @param revealed the answer, from the reveal on
 * @param standings the first few, while the board or the podium shows; the best last on the podium
 * @param you the player; missing for who only looks on
 */
public record Snapshot(
        StageName stage,
        String title,
        Optional<Asked> asked,
        Optional<Prompt> prompt,
        Optional<Scene.Clock> clock,
        Optional<Tally> tally,
        Optional<Revealed> revealed,
        List<Row> standings,
        Optional<You> you) {
    public Snapshot {
        standings = List.copyOf(standings);
    }

    /** How long there is. */
    public Optional<Duration> left() {
        return clock.flatMap(Scene.Clock::left);
    }

    /** What an answer to the question that is on must name. */
    public Optional<String> round() {
        return asked.map(Asked::round);
    }

    /** Whether an answer would be taken. */
    public boolean mayAnswer() {
        return you.filter(You::mayAnswer).isPresent();
    }

    /** The round that this player may go on to. */
    public Optional<String> next() {
        return you.flatMap(You::next);
    }

    /** The question. */
    public record Asked(String round, int number, int of, String stem) {}

    /**
     * The answer.
     *
     * @param answer the right one, by the places of its parts
     * @param key the same in words, a line for each part
     * @param check what the evidence says against the document, if anything
     */
    public record Revealed(
            Optional<Answer> answer, List<String> key, String why, Optional<String> check, List<String> sources) {}

    /** One line of the standings. */
    public record Row(int rank, String name, long score) {}

    /**
     * The player.
     *
     * @param rank missing while it is hidden
     * @param mayAnswer whether an answer would be taken
     * @param answer what counts for this question, by the places of its parts
     * @param outcome of it, from the reveal on: right, close, wrong or passed
     * @param points for it
     * @param own the answer by the ids of the bank, from the reveal on
     * @param next the round to go on to, where each goes alone
     */
    public record You(
            String name,
            Optional<String> team,
            long score,
            Optional<Integer> rank,
            int streak,
            boolean mayAnswer,
            Optional<Answer> answer,
            Optional<String> outcome,
            long points,
            Optional<Own> own,
            Optional<String> next) {}

    /**
     * An answer as the bank that was played has it.
     *
     * @param question its id
     * @param answer as reviews are written
     * @param took how long it took
     */
    public record Own(String question, String answer, Duration took) {}
}
