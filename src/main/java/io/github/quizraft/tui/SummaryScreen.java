package io.github.quizraft.tui;

import io.github.quizraft.study.Action;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Step;
import io.github.quizraft.study.Summary;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * What a session came to.
 *
 * @param desk what there is to work with
 * @param session finished
 * @param notice news for the learner
 */
record SummaryScreen(Desk desk, Session session, String notice) implements Screen {
    @Override
    public List<Binding> bindings() {
        return List.of(
                Binding.footer(
                        "enter",
                        "home",
                        Binding.kinds(Key.Kind.ENTER, Key.Kind.ESCAPE),
                        (key, context) -> Turn.to(this, new Effect.GoHome())),
                Binding.footer("u", "undo", Binding.chars("u"), (key, context) -> undo(context)),
                Binding.footer("q", "quit", Binding.chars("q").or(Binding.ctrl("c")), (key, context) -> leave(context)),
                Binding.footer(
                        "?", "help", Binding.chars("?"), (key, context) -> Turn.to(TextScreen.help(this, bindings()))));
    }

    @Override
    public Screen told(String news) {
        return new SummaryScreen(desk, session, news);
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(
                Chrome.header("Session done", "", size),
                Body.of(lines(size)),
                Chrome.keys(bindings(), size),
                notice,
                size);
    }

    private List<Line> lines(Size size) {
        int width = Chrome.textWidth(size);
        Summary summary = Summary.of(session);
        List<Line> lines = new ArrayList<>();
        if (summary.answers() == 0) {
            return Wrap.hanging(
                    " ",
                    "Nothing was answered. If nothing was asked either, no card is due now and today's new cards are"
                            + " done: come back later, choose another bank, or press m there for more new cards.",
                    width,
                    Role.PLAIN);
        }
        lines.addAll(Wrap.hanging(" ", summary.score(), width, Role.TITLE));
        lines.add(Line.EMPTY);
        for (String stem : summary.missed()) {
            lines.addAll(Wrap.hanging(" x ", stem, width, Role.WRONG));
        }
        if (!summary.missed().isEmpty()) {
            lines.add(Line.EMPTY);
        }
        summary.next().ifPresent(next -> lines.add(Line.of(" The first of these is due in " + next + ".")));
        lines.add(Line.of(desk.saved() ? " Everything is saved." : " Nothing was saved, as you asked."));
        return lines;
    }

    private Turn undo(Context context) {
        Step step = session.after(new Action.Undo(context.stamp()));
        List<Effect> effects = new ArrayList<>();
        String news = "";
        for (io.github.quizraft.study.Effect effect : step.effects()) {
            if (effect instanceof io.github.quizraft.study.Effect.Save save) {
                effects.add(new Effect.Save(save.entry()));
            } else if (effect instanceof io.github.quizraft.study.Effect.Notice told) {
                news = told.text();
            }
        }
        return new Turn(StudyScreen.of(desk, step.session(), news), effects);
    }
}
