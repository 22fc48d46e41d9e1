package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.settings.Command;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Mode;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Stage;
import io.github.quizraft.study.Step;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Tick;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question, then its answer.
 *
 * @param desk what there is to work with
 * @param session how the session stands; never finished here
 * @param form the answer being given, or as it was given
 * @param look what else is shown
 */
record StudyScreen(Desk desk, Session session, Form form, Look look) implements Screen {
    /** A key pressed twice by accident must not answer or grade what nobody has read. */
    private static final Duration BLIND = Duration.ofMillis(150);

    private static final Duration SECOND = Duration.ofSeconds(1);

    /** The screen for a session, or its summary if nothing is left to ask. */
    static Screen of(Desk desk, Session session, String notice) {
        return of(desk, session, Look.FRESH.told(notice));
    }

    private static Screen of(Desk desk, Session session, Look look) {
        if (session.stage() instanceof Stage.Asking asking) {
            return new StudyScreen(desk, session, Form.of(asking.question()), look);
        }
        return session.setup().way().mode() == Mode.EXAM
                ? ExamScreen.of(desk, session, look.notice())
                : new SummaryScreen(desk, session, look.notice(), 0);
    }

    @Override
    public Turn update(Event event, Context context) {
        if (event instanceof io.github.quizraft.terminal.Paste paste && isAsking()) {
            return Turn.to(with(form.paste(paste.text())));
        }
        if (event instanceof Tick) {
            return ticked(context.stamp());
        }
        return Screen.super.update(event, context);
    }

    /** Only where time is limited does it show. */
    @Override
    public Optional<Duration> tick() {
        return session.setup().way().until().map(until -> SECOND);
    }

    private Turn ticked(Stamp stamp) {
        Step step = session.after(new Action.Wait(stamp));
        Optional<Duration> left = session.setup()
                .way()
                .until()
                .map(end -> Duration.between(stamp.at().instant(), end));
        return step.session().equals(session)
                ? Turn.to(new StudyScreen(desk, session, form, look.left(left)))
                : Turn.of(step, this::shown);
    }

    @Override
    public Turn leave(Context context) {
        return Turn.of(end(context.stamp()), (next, news) -> this).then(new Effect.Leave());
    }

    @Override
    public Screen unsaved(String why) {
        String way = isRevealed() ? " Enter tries again, q leaves without this answer." : "";
        return new StudyScreen(desk, session, form, look.unsaved("Not saved: " + why + way));
    }

    @Override
    public Screen told(String news) {
        return new StudyScreen(desk, session, form, look.told(news));
    }

    @Override
    public Frame view(Size size) {
        return StudyView.of(this, size);
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        if (session.stage() instanceof Stage.Revealed revealed) {
            grading(revealed, bindings);
        } else if (!form.takesText() || look.commanding()) {
            asking(bindings);
        } else {
            typing(bindings);
        }
        bindings.add(Binding.help(
                "pgdn/pgup",
                "scroll",
                Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                (key, context) -> scrolledTo(
                        look.scroll()
                                + (key.kind() == Key.Kind.PAGE_DOWN ? 1 : -1)
                                        * (context.size().rows() / 2),
                        context)));
        bindings.add(desk.keys().help(Command.REDO, "redo", (key, context) -> act(new Action.Redo(context.stamp()))));
        bindings.add(new Binding(
                "ctrl-c",
                "quit",
                form.takesText() && isAsking() && !look.commanding() ? Binding.Place.FOOTER : Binding.Place.HELP,
                Binding.ctrl("c"),
                (key, context) -> leave(context)));
        return bindings;
    }

    private void asking(List<Binding> bindings) {
        bindings.add(Binding.footer(
                "enter",
                look.commanding() ? "answer" : form.enter(),
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> look.commanding() ? submit(context.stamp()) : enter(context.stamp())));
        if (look.commanding()) {
            bindings.add(Binding.footer(
                    "esc",
                    "back to typing",
                    Binding.kinds(Key.Kind.ESCAPE),
                    (key, context) -> Turn.to(commanding(false))));
        } else {
            addFormKeys(bindings);
        }
        bindings.add(desk.keys()
                .footer(
                        Command.PASS,
                        "don't know",
                        (key, context) -> act(new Action.Submit(new Answer.Pass(), context.stamp()))));
        addHint(bindings);
        addCommands(bindings);
    }

    private void addHint(List<Binding> bindings) {
        if (session.stage() instanceof Stage.Asking asking) {
            asking.question()
                    .item()
                    .hint()
                    .ifPresent(hint -> bindings.add(desk.keys()
                            .footer(Command.HINT, "hint", (key, context) -> Turn.to(told("Hint: " + hint)))));
        }
    }

    private void typing(List<Binding> bindings) {
        bindings.add(Binding.footer(
                "enter", form.enter(), Binding.kinds(Key.Kind.ENTER), (key, context) -> enter(context.stamp())));
        bindings.add(Binding.footer(
                "esc", "commands", Binding.kinds(Key.Kind.ESCAPE), (key, context) -> Turn.to(commanding(true))));
        addFormKeys(bindings);
    }

    private void grading(Stage.Revealed revealed, List<Binding> bindings) {
        bindings.add(Binding.footer(
                "enter",
                "take " + revealed.proposed().label(),
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> rate(revealed, new Action.Accept(context.stamp()))));
        bindings.add(Binding.help(
                "1-4",
                "Again, Hard, Good, Easy",
                Binding.chars("1234"),
                (key, context) ->
                        rate(revealed, new Action.Rate(Grade.of(Integer.parseInt(key.text())), context.stamp()))));
        if (revealed.mayInsist()) {
            bindings.add(desk.keys()
                    .footer(Command.INSIST, "I was right", (key, context) -> act(new Action.Insist(context.stamp()))));
        }
        bindings.add(desk.keys()
                .footer(
                        Command.MORE,
                        look.expanded() ? "less" : "more",
                        (key, context) -> Turn.to(expanded(!look.expanded()))));
        bindings.add(Binding.help(
                "j/down/space",
                "scroll down",
                Lists.down().or(Binding.chars(" ")),
                (key, context) -> scrolledTo(look.scroll() + 1, context)));
        bindings.add(Binding.help(
                "k/up", "scroll up", Lists.up(), (key, context) -> scrolledTo(look.scroll() - 1, context)));
        addCommands(bindings);
    }

    private void addFormKeys(List<Binding> bindings) {
        for (Form.FormKey key : form.keys()) {
            bindings.add(new Binding(
                    key.keys(),
                    key.label(),
                    key.inFooter() ? Binding.Place.FOOTER : Binding.Place.HELP,
                    key.matches(),
                    (pressed, context) -> Turn.to(with(key.press().apply(pressed)))));
        }
    }

    private void addCommands(List<Binding> bindings) {
        bindings.add(desk.keys().footer(Command.UNDO, "undo", (key, context) -> act(new Action.Undo(context.stamp()))));
        bindings.add(Binding.footer("q", "quit", Binding.chars("q"), (key, context) -> quit(context.stamp())));
        bindings.add(Binding.footer(
                "?", "help", Binding.chars("?"), (key, context) -> Turn.to(TextScreen.help(this, bindings()))));
    }

    private Turn enter(Stamp stamp) {
        Optional<Form> next = form.next();
        return next.isEmpty() || isTooEarly(stamp) ? submit(stamp) : Turn.to(with(next.get()));
    }

    private Turn submit(Stamp stamp) {
        if (isTooEarly(stamp)) {
            return Turn.to(this);
        }
        Optional<Answer> answer = form.answer();
        return answer.isEmpty() ? Turn.to(told(form.missing())) : act(new Action.Submit(answer.get(), stamp));
    }

    private Turn rate(Stage.Revealed revealed, Action action) {
        return isBlind(revealed.answered(), action.stamp()) ? Turn.to(this) : act(action);
    }

    private boolean isTooEarly(Stamp stamp) {
        return session.stage() instanceof Stage.Asking asking && isBlind(asking.since(), stamp);
    }

    private static boolean isBlind(Moment shown, Stamp stamp) {
        Duration seen = Duration.between(shown.instant(), stamp.at().instant());
        return seen.compareTo(BLIND) < 0;
    }

    private Turn quit(Stamp stamp) {
        return Turn.of(end(stamp), (next, news) -> of(desk, next, news));
    }

    /** An answer that could not be saved does not hold the learner back a second time. */
    private Step end(Stamp stamp) {
        Session left = look.unsaved() ? session.after(new Action.Undo(stamp)).session() : session;
        return left.after(new Action.Quit(stamp));
    }

    private Turn act(Action action) {
        return Turn.of(session.after(action), this::shown);
    }

    private Screen shown(Session next, String news) {
        boolean sameQuestion = next.stage() instanceof Stage.Revealed
                || (isRevealed() && next.stage() instanceof Stage.Asking asking && isOn(asking));
        return sameQuestion || next.equals(session)
                ? new StudyScreen(desk, next, form, look.goingOn(isRevealed() && look.expanded(), news))
                : of(desk, next, Look.FRESH.left(look.left()).told(news));
    }

    private boolean isOn(Stage.Asking asking) {
        return session.stage() instanceof Stage.Revealed revealed
                && revealed.question().equals(asking.question());
    }

    boolean isAsking() {
        return session.stage() instanceof Stage.Asking;
    }

    private boolean isRevealed() {
        return session.stage() instanceof Stage.Revealed;
    }

    private Turn scrolledTo(int lines, Context context) {
        StudyScreen moved = new StudyScreen(desk, session, form, look.scrolled(lines));
        int within = StudyView.scrollWithin(moved, context.size());
        return Turn.to(new StudyScreen(desk, session, form, look.scrolled(within)));
    }

    private StudyScreen with(Form next) {
        return new StudyScreen(desk, session, next, look.answering());
    }

    private StudyScreen commanding(boolean on) {
        return new StudyScreen(desk, session, form, look.commanding(on));
    }

    private StudyScreen expanded(boolean on) {
        return new StudyScreen(desk, session, form, look.expanded(on));
    }
}
