package io.github.quizraft.tui;

import io.github.quizraft.review.Review;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Command;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Done;
import io.github.quizraft.study.Mode;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Summary;
import io.github.quizraft.study.Way;
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
 * @param scroll lines scrolled down
 */
record SummaryScreen(Desk desk, Session session, String notice, int scroll) implements Screen {
    @Override
    public List<Binding> bindings() {
        return List.of(
                Binding.footer(
                        "enter",
                        "home",
                        Binding.kinds(Key.Kind.ENTER, Key.Kind.ESCAPE),
                        (key, context) -> Turn.to(this, new Effect.GoHome())),
                Binding.help("j/down", "scroll down", Lists.down(), (key, context) -> scrolled(1, context)),
                Binding.help("k/up", "scroll up", Lists.up(), (key, context) -> scrolled(-1, context)),
                desk.keys().footer(Command.UNDO, "undo", (key, context) -> undo(context)),
                Binding.footer("q", "quit", Binding.chars("q").or(Binding.ctrl("c")), (key, context) -> leave(context)),
                helpKey());
    }

    @Override
    public Screen told(String news) {
        return new SummaryScreen(desk, session, news, scroll);
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(
                Chrome.header("Session done", "", size),
                Body.of(lines(size)).scrolled(scroll),
                Chrome.keys(bindings(), size),
                notice,
                size);
    }

    private List<Line> lines(Size size) {
        int width = Chrome.textWidth(size);
        Summary summary = Summary.of(session);
        List<Line> lines = new ArrayList<>();
        if (summary.answers() == 0 && !session.queue().isEmpty()) {
            return List.of(Line.of(" Nothing was answered this time."));
        }
        if (summary.answers() == 0) {
            Way way = session.setup().way();
            String advice = session.aside().waiting() > 0
                    ? all()
                    : way.mode() == Mode.REVIEW
                            ? " Come back later, choose another bank, or press "
                                    + desk.keys().name(Command.MORE_NEW) + " on the home screen for more new cards."
                            : "";
            return Wrap.hanging(" ", session.aside().nothing(way) + advice, width, Role.PLAIN);
        }
        lines.addAll(Wrap.hanging(" ", summary.score(), width, Role.TITLE));
        lines.add(Line.EMPTY);
        for (String stem : summary.missed()) {
            lines.addAll(Wrap.hanging(" x ", stem, width, Role.WRONG));
        }
        if (!summary.missed().isEmpty()) {
            lines.add(Line.EMPTY);
        }
        if (!session.setup().way().mode().counts()) {
            lines.add(Line.of(" Practice: the schedule stays as it is."));
            return lines;
        }
        goal().lines().forEach(goal -> lines.add(Line.of(" " + goal)));
        summary.next().ifPresent(next -> lines.add(Line.of(" The first of these is due in " + next + ".")));
        if (session.aside().waiting() > 0) {
            lines.addAll(Wrap.hanging(" ", session.aside().rest() + all(), width, Role.PLAIN));
        }
        lines.add(Line.of(desk.saved() ? " Everything is saved." : " Nothing was saved, as you asked."));
        return lines;
    }

    private String all() {
        return " On the home screen, " + desk.keys().name(Command.ALL_DUE) + " takes them all now.";
    }

    /** How far the day of the last answer has come. */
    private String goal() {
        List<Review> reviews = session.history().reviews();
        Done done =
                Done.on(desk.scheduler().day(), reviews.get(reviews.size() - 1).at(), session.history());
        return desk.settings().get(AllSettings.GOAL).after(done.cards(), done.time());
    }

    private Turn undo(Context context) {
        return Turn.of(
                session.after(new Action.Undo(context.stamp())), (next, news) -> StudyScreen.of(desk, next, news));
    }

    private Turn scrolled(int by, Context context) {
        SummaryScreen moved = new SummaryScreen(desk, session, notice, scroll + by);
        int rows = Chrome.bodyRows(Chrome.keys(bindings(), context.size()).size(), notice, context.size());
        return Turn.to(new SummaryScreen(
                desk,
                session,
                notice,
                Body.of(moved.lines(context.size())).scrolled(moved.scroll()).scrollWithin(rows)));
    }
}
