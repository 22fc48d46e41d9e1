package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Activity;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Canvas;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A calendar: a column for each week, and in it a digit for each day.
 *
 * @param days one after another
 * @param step how many answers a digit stands for, so that the busiest day is at most 9
 */
record HeatMap(List<Activity.Day> days, int step) implements Picture {
    private static final int WEEK = 7;
    /** The weekdays stand to the left, the months above. */
    private static final int LEFT = 5;

    private static final int ABOVE = 1;
    private static final int CELLS_PER_WEEK = 2;
    private static final int MONTH_NAME = 3;
    private static final int HIGHEST = 9;
    private static final int MANY = 5;

    /** In units of SVG. */
    private static final int CELL = 13;

    private static final int MARGIN = 40;

    static HeatMap of(List<Activity.Day> days) {
        int most = days.stream().mapToInt(Activity.Day::answers).max().orElse(0);
        return new HeatMap(days, step(most));
    }

    /** The least of 1, 2, 5, 10, 20, 50 and so on with which the most is one digit. */
    private static int step(int most) {
        int step = 1;
        for (int i = 0; (long) step * HIGHEST < most; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    /** 0 for a day without an answer, up to 9. */
    private int level(Activity.Day day) {
        return (day.answers() + step - 1) / step;
    }

    /** How to read the digits, and what shows a day without any. */
    private String legend(String none) {
        String digits = step == 1
                ? "A digit is the number of answers"
                : "1 is 1 to " + step + " answers, 2 up to " + 2 * step + ", 9 up to " + HIGHEST * step;
        return digits + "; " + none + " is none.";
    }

    /** The part of it that has room in so many weeks, with digits of its own. */
    private HeatMap latest(int fitting) {
        LocalDate first = monday().plusWeeks(Math.max(0, weeks() - fitting));
        return of(days.stream().filter(day -> !day.date().isBefore(first)).toList());
    }

    private LocalDate monday() {
        return days.get(0).date().with(DayOfWeek.MONDAY);
    }

    /** The column of a day, counted from the first. */
    private int week(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(monday(), day) / WEEK;
    }

    private int weeks() {
        return week(days.get(days.size() - 1).date()) + 1;
    }

    /** As many of the latest weeks as fit. */
    @Override
    public Block text(Paper paper) {
        HeatMap shown = latest((paper.width() - LEFT) / CELLS_PER_WEEK);
        return shown.drawn(paper).plus(Block.of(Wrap.hanging(" ", shown.legend("a dot"), paper.width(), Role.DIM)));
    }

    private Block drawn(Paper paper) {
        Canvas canvas = new Canvas(paper.width(), WEEK + ABOVE);
        for (int i = 0; i < WEEK; i++) {
            canvas.write(1, ABOVE + i, Wording.weekday(monday().plusDays(i)), Role.DIM);
        }
        for (Activity.Day day : days) {
            int column = LEFT + CELLS_PER_WEEK * week(day.date());
            int row = ABOVE + day.date().getDayOfWeek().getValue() - 1;
            canvas.put(column, row, sign(day, paper), role(day));
            if (isNamed(day.date()) && column + MONTH_NAME <= paper.width()) {
                canvas.write(column, 0, Wording.month(day.date()), Role.DIM);
            }
        }
        return canvas.block();
    }

    /** The month of the first day is named if the next one leaves room, any other where it begins. */
    private boolean isNamed(LocalDate day) {
        boolean leavesRoom = week(day.plusMonths(1).withDayOfMonth(1)) >= CELLS_PER_WEEK;
        return day.getDayOfMonth() == 1 || (day.equals(days.get(0).date()) && leavesRoom);
    }

    private char sign(Activity.Day day, Paper paper) {
        int level = level(day);
        return level == 0 ? paper.strokes().dot() : Character.forDigit(level, 10);
    }

    private Role role(Activity.Day day) {
        int level = level(day);
        if (level == 0) {
            return Role.DIM;
        }
        return level < MANY ? Role.ACCENT : Role.RIGHT;
    }

    @Override
    public int height() {
        return CELL * (WEEK + ABOVE + 2);
    }

    @Override
    public void draw(Svg svg) {
        HeatMap shown = latest((Svg.WIDTH - MARGIN) / CELL);
        for (int i = 0; i < WEEK; i++) {
            svg.left(0, CELL * (ABOVE + i + 1), Wording.weekday(monday().plusDays(i)));
        }
        shown.days().forEach(day -> shown.square(svg, day));
        svg.left(0, height() - 4, shown.legend("an empty square"));
    }

    private void square(Svg svg, Activity.Day day) {
        double x = MARGIN + (double) CELL * week(day.date());
        double y = CELL * (ABOVE + day.date().getDayOfWeek().getValue() - 1.0) + 3;
        int level = level(day);
        String meaning = day.date() + ": " + Wording.count(day.answers(), "answer");
        svg.box(x, y, CELL, CELL, "cell level" + level, meaning);
        svg.middle(x + CELL / 2.0, y + CELL - 3, level == 0 ? "" : String.valueOf(level));
        if (isNamed(day.date())) {
            svg.left(x, CELL - 2, Wording.month(day.date()));
        }
    }
}
