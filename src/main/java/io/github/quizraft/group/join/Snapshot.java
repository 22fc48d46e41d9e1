package io.github.quizraft.group.join;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.group.StageName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How a quiz stands, as its server tells a player.
 *
 * @param title of the quiz
 * @param asked the question that is on
 * @param prompt what there is to answer with, from the opening on
 * @param left how long there is
 * @param revealed the answer, from the reveal on
 * @param standings the first few, while the board or the podium shows; the best last on the podium
 * @param you the player; missing for who only looks on
 */
public record Snapshot(
        StageName stage,
        String title,
        Optional<Asked> asked,
        Optional<Prompt> prompt,
        Optional<Duration> left,
        Optional<Revealed> revealed,
        List<Row> standings,
        Optional<You> you) {
    public Snapshot {
        standings = List.copyOf(standings);
    }

    /** The question. */
    public record Asked(String round, int number, int of, String stem) {}

    /**
     * The answer.
     *
     * @param key the right answer in words, a line for each part
     * @param check what the evidence says against the document, if anything
     */
    public record Revealed(List<String> key, String why, Optional<String> check, List<String> sources) {}

    /** One line of the standings. */
    public record Row(int rank, String name, long score) {}

    /**
     * The player.
     *
     * @param rank missing while it is hidden
     * @param mayAnswer whether an answer would be taken
     * @param outcome of it, from the reveal on: right, close, wrong or passed
     * @param points for it
     * @param own the answer by the ids of the bank, from the reveal on
     */
    public record You(
            String name,
            long score,
            Optional<Integer> rank,
            int streak,
            boolean mayAnswer,
            Optional<String> outcome,
            long points,
            Optional<Own> own) {}

    /**
     * An answer as the bank that was played has it.
     *
     * @param question its id
     * @param answer as reviews are written
     */
    public record Own(String question, String answer) {}
}
