package io.github.quizraft.tui;

import io.github.quizraft.group.HostView;
import io.github.quizraft.group.Progress;
import io.github.quizraft.group.Scene;
import io.github.quizraft.group.TimeLeft;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How far everybody is who goes alone. Others may see the screen, so points are among the host's notes.
 *
 * @param scene that everybody sees
 * @param progress of each player
 * @param withPoints whether the host's notes are shown
 */
record PaceLines(Scene.Underway scene, HostView view, List<Progress> progress, boolean withPoints) {
    private static final String FULL = "\u2588";
    private static final String EMPTY = "\u2591";
    private static final int LEAST_BAR = 8;
    private static final int MOST_BAR = 24;

    List<Line> lines(int width) {
        List<Line> lines = new ArrayList<>();
        lines.addAll(Wrap.hanging(" ", sums(), width, Role.ACCENT));
        scene.clock()
                .left()
                .ifPresent(left -> lines.addAll(Wrap.hanging(
                        " ",
                        "Closes in " + new TimeLeft(left).inWords() + (view.isLocked() ? ", locked" : ""),
                        width,
                        Role.PLAIN)));
        lines.add(Line.EMPTY);
        int names = Math.min(
                Math.max(8, width / 3), longest(each -> each.player().name().text()));
        int room = Math.min(MOST_BAR, width - names - 3 - longest(each -> count(each) + note(each)));
        progress.forEach(each -> lines.add(line(each, names, room).clipped(width)));
        return lines;
    }

    private int longest(Function<Progress, String> text) {
        return progress.stream()
                .mapToInt(each -> Line.of(text.apply(each)).width())
                .max()
                .orElse(0);
    }

    private String sums() {
        int answers = progress.stream().mapToInt(Progress::answered).sum();
        int players = scene.count().of();
        int away = players - view.here();
        return (players == 1 ? "1 player" : players + " players") + (away > 0 ? " (" + away + " away)" : "") + ", "
                + scene.count().answered() + " through, " + (answers == 1 ? "1 answer" : answers + " answers");
    }

    private String count(Progress each) {
        return " " + each.answered() + " of " + scene.questions();
    }

    private String note(Progress each) {
        return (each.isThrough() ? "  through" : "")
                + (each.player().isHere() ? "" : "  away")
                + (withPoints ? "  " + SceneLines.points(each.score()) + ", " + each.right() + " right" : "");
    }

    /** All have a bar, or none has: then the counts stand below each other. */
    private Line line(Progress each, int names, int room) {
        int full = (int) Math.round((double) room * each.answered() / Math.max(1, scene.questions()));
        Line name = Line.of(" ")
                .plus(Line.of(each.player().name().text(), Role.TITLE).clipped(names))
                .padded(names + 2);
        Line drawn = room < LEAST_BAR ? name : name.plus(FULL.repeat(full) + EMPTY.repeat(room - full), Role.ACCENT);
        return drawn.plus(count(each), Role.PLAIN).plus(note(each), Role.DIM);
    }
}
