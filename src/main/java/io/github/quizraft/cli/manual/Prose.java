package io.github.quizraft.cli.manual;

import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Short texts laid out for a width. Each line is a paragraph; one of two parts with a bar between them is a row of a
 * list; one that is indented is an example and stays as it is.
 */
public final class Prose {
    private static final String BAR = " | ";
    /** What most labels fit into. */
    private static final int LABEL = 12;
    /** A longer one pushes its own text to the right, and no other. */
    private static final int LONGEST_LABEL = 20;

    private Prose() {}

    /** The text in lines of at most so many cells, except for examples. */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        int label = text.lines()
                .filter(line -> !line.startsWith(" "))
                .mapToInt(line -> line.indexOf(BAR))
                .filter(length -> length <= LONGEST_LABEL)
                .reduce(LABEL, Math::max);
        text.lines()
                .forEach(line -> wrappedLine(line, label, width)
                        .forEach(each -> lines.add(each.plain().stripTrailing())));
        return lines;
    }

    private static List<Line> wrappedLine(String line, int longest, int width) {
        if (line.startsWith(" ")) {
            return List.of(Line.of(line, Role.PLAIN));
        }
        int bar = line.indexOf(BAR);
        if (bar < 0) {
            return Wrap.lines(line, width, Role.PLAIN);
        }
        String label = "  " + line.substring(0, bar) + " ".repeat(Math.max(0, longest - bar) + 1);
        return Wrap.hanging(label, line.substring(bar + BAR.length()), width, Role.PLAIN);
    }
}
