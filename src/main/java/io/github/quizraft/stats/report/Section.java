package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Measure;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One part of the statistics.
 *
 * @param title what it is about
 * @param sentences what there is to say
 * @param picture what there is to see; empty where there is nothing yet, or a table does it
 * @param legend how to read the picture in characters; may be empty
 * @param caption how to read it in shapes; may be empty
 * @param table the numbers, for those who do not see the picture or want them exactly; empty where there are none
 * @param measures what the numbers mean
 */
public record Section(
        String title,
        List<String> sentences,
        Optional<Picture> picture,
        String legend,
        String caption,
        Optional<Table> table,
        List<Measure> measures) {

    /** A part with numbers and no picture. */
    public static Section of(String title, List<String> sentences, Table table, Measure... measures) {
        return new Section(title, sentences, Optional.empty(), "", "", Optional.of(table), List.of(measures));
    }

    /** A part without numbers in a table. */
    public static Section of(String title, List<String> sentences, Measure... measures) {
        return new Section(title, sentences, Optional.empty(), "", "", Optional.empty(), List.of(measures));
    }

    static Section saying(String title, String sentence, Measure... measures) {
        return new Section(title, List.of(sentence), Optional.empty(), "", "", Optional.empty(), List.of(measures));
    }

    /** Title, sentences, and the picture or else the table. */
    public Block text(Paper paper) {
        List<Line> lines = new ArrayList<>(wrapped(title, paper, Role.TITLE));
        sentences.forEach(sentence -> lines.addAll(wrapped(sentence, paper, Role.PLAIN)));
        picture.map(each -> each.text(paper))
                .or(() -> table.map(each -> each.text(paper)))
                .ifPresent(block -> lines.addAll(block.lines()));
        if (!legend.isEmpty() && picture.isPresent()) {
            lines.addAll(wrapped(legend, paper, Role.DIM));
        }
        return Block.of(lines);
    }

    /** What each of the numbers means. */
    public Block definitions(Paper paper) {
        List<Line> lines = new ArrayList<>();
        for (Measure measure : measures) {
            String source = measure.source().isEmpty() ? "" : " Source: " + measure.source() + ".";
            lines.addAll(wrapped(measure.name() + ": " + measure.definition() + source, paper, Role.DIM));
        }
        return Block.of(lines);
    }

    private static List<Line> wrapped(String text, Paper paper, Role role) {
        return Wrap.hanging(" ", text, paper.width(), role);
    }
}
