package io.github.quizraft.tui;

import io.github.quizraft.plan.Telling;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.report.ExamSection;
import io.github.quizraft.stats.report.Paper;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan towards an exam: what is to be expected, what it takes, and what today is for.
 *
 * @param today how the learner stands
 * @param scroll lines scrolled down
 * @param notice news for the learner
 */
record PlanScreen(Today today, int scroll, String notice) implements Screen {
    private static final String NOTHING = "No exam is planned. Enter leads to the settings that plan one: its date, and"
            + " how many minutes a day you mean to study for it. Then this page says what score is to be expected, and what"
            + " it takes to reach your goal.";

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer(
                "enter",
                "change",
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> Turn.to(this, new Effect.ShowSettings(AllSettings.EXAM_DATE))));
        if (today.exam().isPresent()) {
            bindings.addAll(Moves.stepping("less time", "more time", this::minutes));
        }
        bindings.add(wayBack(Turn.to(HomeScreen.of(today, ""))));
        bindings.addAll(Moves.scrolling(this::scrolled));
        bindings.addAll(always());
        return bindings;
    }

    @Override
    public Screen told(String news) {
        return new PlanScreen(today, scroll, news);
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(
                Chrome.header("Exam", today.exam().map(Telling::distance).orElse(""), size),
                body(size),
                Chrome.keys(bindings(), size),
                notice,
                size);
    }

    private Body body(Size size) {
        List<Line> lines = today.exam()
                .map(exam -> ExamSection.of(exam)
                        .text(new Paper(size.columns(), Strokes.LINES))
                        .lines())
                .orElse(Wrap.hanging(" ", NOTHING, Chrome.textWidth(size), Role.PLAIN));
        return Body.of(lines).scrolled(scroll);
    }

    /** The next time along the scale; the plan is then looked at again. */
    private Turn minutes(int by) {
        Settings settings = today.keys().settings();
        Optional<String> next = AllSettings.EXAM_MINUTES.kind().moved(settings.text(AllSettings.EXAM_MINUTES), by);
        return next.isPresent()
                ? Turn.to(this, new Effect.Choose(AllSettings.EXAM_MINUTES, next), new Effect.ShowExam())
                : Turn.to(told("That is the " + (by > 0 ? "longest" : "shortest") + " there is."));
    }

    private Turn scrolled(int by, Context context) {
        int rows = Chrome.bodyRows(Chrome.keys(bindings(), context.size()).size(), notice, context.size());
        Body moved = body(context.size()).scrolled(scroll + by);
        return Turn.to(new PlanScreen(today, moved.scrollWithin(rows), notice));
    }
}
