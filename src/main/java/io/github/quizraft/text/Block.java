package io.github.quizraft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows of styled text: what a screen or a command shows.
 *
 * @param lines the rows, from the top
 */
public record Block(List<Line> lines) {
    public Block {
        lines = List.copyOf(lines);
    }

    public static Block of(Line... lines) {
        return new Block(List.of(lines));
    }

    public static Block of(List<Line> lines) {
        return new Block(lines);
    }

    public int height() {
        return lines.size();
    }

    public Block plus(Block below) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(below.lines);
        return new Block(all);
    }

    /** The text without roles and without spaces at the end of lines. */
    public String plain() {
        return lines.stream().map(line -> line.plain().stripTrailing()).collect(Collectors.joining("\n"));
    }
}
