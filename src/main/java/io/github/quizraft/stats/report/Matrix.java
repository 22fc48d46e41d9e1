package io.github.quizraft.stats.report;

import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts of one thing taken for another: asked for from top to bottom, answered from left to right.
 *
 * @param names of the things, the same in both directions
 * @param counts by what was asked for and what was answered
 */
record Matrix(List<String> names, List<List<Integer>> counts) implements Picture {
    private static final int CELLS = 4;
    private static final int LEAST_NAME = 12;

    /** In units of SVG. */
    private static final int SQUARE = 32;

    private static final int MARGIN = 280;
    /** In characters. */
    private static final int LONGEST = 36;

    private static final int DARKEST = 9;

    /** As many of the first things as leave room for their names. */
    @Override
    public Block text(Paper paper) {
        int shown = Math.min(names.size(), (paper.width() - LEAST_NAME - CELLS - 1) / CELLS);
        int longest = names.stream().limit(shown).mapToInt(Width::of).max().orElse(0);
        int room = Math.min(longest, paper.width() - 1 - CELLS * (shown + 1));
        List<Line> lines = new ArrayList<>();
        Line head = Line.of(" " + " ".repeat(room + CELLS), Role.DIM);
        for (int i = 0; i < shown; i++) {
            head = head.plus(right(letter(i)), Role.DIM);
        }
        lines.add(head);
        for (int asked = 0; asked < shown; asked++) {
            Line line = Line.of(" " + letter(asked) + "  ", Role.DIM)
                    .plus(paper.fitted(names.get(asked), room, Role.PLAIN));
            for (int answered = 0; answered < shown; answered++) {
                int count = counts.get(asked).get(answered);
                String dot =
                        String.valueOf(asked == answered ? ' ' : paper.strokes().dot());
                line = count == 0
                        ? line.plus(right(dot), Role.DIM)
                        : line.plus(right(Wording.brief(count)), Role.WRONG);
            }
            lines.add(line);
        }
        return Block.of(lines);
    }

    private static String letter(int number) {
        return String.valueOf((char) ('A' + number));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, CELLS - text.length())) + text;
    }

    @Override
    public int height() {
        return SQUARE * (names.size() + 1);
    }

    @Override
    public void draw(Svg svg) {
        for (int asked = 0; asked < names.size(); asked++) {
            double y = SQUARE * (asked + 1.0);
            double x = MARGIN + SQUARE * (asked + 0.5);
            svg.middle(x, SQUARE - 8, letter(asked));
            svg.right(
                    MARGIN - 8,
                    y + 20,
                    Line.of(names.get(asked)).clipped(LONGEST).plain() + "  " + letter(asked));
            for (int answered = 0; answered < names.size(); answered++) {
                cell(svg, asked, answered, y);
            }
        }
    }

    private void cell(Svg svg, int asked, int answered, double y) {
        int count = counts.get(asked).get(answered);
        double x = MARGIN + (double) SQUARE * answered;
        int most = counts.stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        String meaning = names.get(answered) + " for " + names.get(asked) + ": " + Wording.count(count, "time");
        svg.box(x, y, SQUARE, SQUARE, "cell level" + (count * DARKEST + most - 1) / Math.max(1, most), meaning);
        svg.middle(x + SQUARE / 2.0, y + 20, count == 0 ? "" : Wording.brief(count));
    }
}
