package io.github.quizraft.browse;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Canvas;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Strokes;

/** The forgetting curve of one card, from its first answer through all the others to some time after it is due. */
final class CurvePlot {
    private static final int HEIGHT = 7;
    private static final int LEFT = 7;
    /** The scale goes on so much further than what happened. */
    private static final double BEYOND = 1.15;

    private final Story story;
    private final int columns;
    private final Strokes strokes;
    private final double days;
    private final double least;

    private CurvePlot(Story story, CardState state, int width, Strokes strokes) {
        this.story = story;
        this.columns = width - LEFT - 1;
        this.strokes = strokes;
        this.days = Math.max(1, Math.max(story.day(story.now().instant()), story.day(state.due())) * BEYOND);
        this.least = least();
    }

    static Block of(Story story, CardState state, int width, Strokes strokes) {
        return new CurvePlot(story, state, width, strokes).block(state);
    }

    /** The lower end of the scale, a tenth below all that is shown. */
    private double least() {
        double lowest = 1;
        for (int column = 0; column < columns; column++) {
            lowest = Math.min(lowest, story.recall(day(column)));
        }
        return Math.max(0, Math.min(0.8, Math.floor(lowest * 10 - 0.5) / 10));
    }

    private Block block(CardState state) {
        Canvas canvas = new Canvas(LEFT + columns + 1, HEIGHT + 2);
        for (int row = 0; row < HEIGHT; row++) {
            canvas.put(LEFT - 1, row, strokes.upright(), Role.DIM);
        }
        canvas.write(1, 0, "100 %", Role.DIM);
        String low = Math.round(least * 100) + " %";
        canvas.write(LEFT - 1 - low.length(), HEIGHT - 1, low, Role.DIM);
        int wanted = row(story.scheduler().settings().desiredRetention());
        for (int column = 0; column < columns; column++) {
            canvas.put(LEFT + column, HEIGHT, strokes.across(), Role.DIM);
            canvas.put(LEFT + column, wanted, strokes.across(), Role.DIM);
        }
        for (int column = 0; column < columns; column++) {
            canvas.put(LEFT + column, row(story.recall(day(column))), '*', Role.ACCENT);
        }
        for (CardState each : story.states()) {
            canvas.put(LEFT + column(story.day(each.last().instant())), HEIGHT, '^', Role.PLAIN);
        }
        int due = column(story.day(state.due()));
        canvas.put(LEFT + due, row(story.recall(day(due))), 'o', Role.CLOSE);
        int now = column(story.day(story.now().instant()));
        canvas.put(LEFT + now, row(story.recall(story.day(story.now().instant()))), 'x', Role.RIGHT);
        String end = Math.round(days) + " d";
        canvas.write(LEFT, HEIGHT + 1, "0 d", Role.DIM);
        canvas.write(LEFT + columns - end.length(), HEIGHT + 1, end, Role.DIM);
        return canvas.block();
    }

    private double day(int column) {
        return days * column / Math.max(1, columns - 1);
    }

    private int column(double day) {
        return (int) Math.round(Math.max(0, Math.min(1, day / days)) * (columns - 1));
    }

    private int row(double recall) {
        return (int) Math.round((1 - Math.max(least, recall)) / (1 - least) * (HEIGHT - 1));
    }
}
