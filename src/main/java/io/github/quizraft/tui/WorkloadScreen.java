package io.github.quizraft.tui;

import io.github.quizraft.plan.Workload;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.stats.report.Paper;
import io.github.quizraft.stats.report.WorkloadSection;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Decimals;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Helps to decide on the desired retention: what each takes in a year, and what it leads to.
 *
 * @param workload what was played through
 * @param chosen the retention that the learner has
 * @param at the row that the learner is at
 * @param notice news for the learner
 */
record WorkloadScreen(Workload workload, double chosen, int at, String notice) implements Screen {
    static WorkloadScreen of(Workload workload, double chosen) {
        List<Workload.Row> rows = workload.rows();
        int nearest = 0;
        for (int i = 1; i < rows.size(); i++) {
            double distance = Math.abs(rows.get(i).retention() - chosen);
            nearest = distance < Math.abs(rows.get(nearest).retention() - chosen) ? i : nearest;
        }
        return new WorkloadScreen(workload, chosen, nearest, "");
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer(
                "enter",
                "choose",
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> Turn.to(
                        this,
                        new Effect.Choose(AllSettings.RETENTION, Optional.of(retention(row()))),
                        new Effect.ShowSettings(AllSettings.RETENTION))));
        bindings.add(wayBack(Turn.to(this, new Effect.ShowSettings(AllSettings.RETENTION))));
        bindings.addAll(Moves.choosing(context -> workload.rows().size(), (by, context) -> Turn.to(moved(by))));
        bindings.addAll(always());
        return bindings;
    }

    @Override
    public Screen told(String news) {
        return new WorkloadScreen(workload, chosen, at, news);
    }

    @Override
    public Frame view(Size size) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(cells("   ", "retention", "min/day", "reviews", "known"), Role.DIM));
        int first = lines.size();
        for (int i = 0; i < workload.rows().size(); i++) {
            lines.add(line(i));
        }
        lines.add(Line.EMPTY);
        lines.addAll(WorkloadSection.of(workload, chosen)
                .text(new Paper(size.columns(), Strokes.LINES))
                .lines());
        return Chrome.frame(
                Chrome.header("Help me decide", "* least time per card", size),
                Body.of(lines).showing(at == 0 ? 0 : first + at, first + at),
                Chrome.keys(bindings(), size),
                notice,
                size);
    }

    private Line line(int index) {
        Workload.Row each = workload.rows().get(index);
        boolean isHere = index == at;
        String marks = (each.equals(workload.cheapest()) ? "*" : "") + (isChosen(each) ? " yours" : "");
        Line line = Line.of(cells(
                isHere ? " > " : "   ",
                retention(each) + " " + marks,
                decimal(each.course().minutesADay()),
                decimal(each.course().reviewsADay()),
                String.valueOf(Math.round(each.course().remembered()))));
        return isHere ? line.in(Role.SELECTED) : line;
    }

    private static String cells(String mark, String retention, String minutes, String reviews, String known) {
        return mark
                + retention
                + " ".repeat(Math.max(0, 13 - Width.of(retention)))
                + right(minutes)
                + right(reviews)
                + right(known);
    }

    private static String right(String text) {
        return " ".repeat(Math.max(0, 8 - text.length())) + text;
    }

    private boolean isChosen(Workload.Row row) {
        return Math.abs(row.retention() - chosen) < 0.005;
    }

    private Workload.Row row() {
        return workload.rows().get(at);
    }

    private static String retention(Workload.Row row) {
        return Decimals.of(row.retention(), 2);
    }

    private static String decimal(double number) {
        return Decimals.of(number, number < 1 ? 2 : 1);
    }

    private WorkloadScreen moved(int by) {
        return new WorkloadScreen(
                workload, chosen, Lists.moved(at, by, workload.rows().size()), "");
    }
}
