package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Stage;
import io.github.quizraft.study.Step;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
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
 * @param commanding letters are commands although the form is typed
 * @param expanded all feedback is shown
 * @param scroll lines scrolled down
 * @param notice news for the learner
 */
record StudyScreen(
        Desk desk, Session session, Form form, boolean commanding, boolean expanded, int scroll, String notice)
        implements Screen {
    /** A key pressed twice by accident must not grade an answer that nobody has read. */
    private static final Duration BLIND_AFTER_REVEAL = Duration.ofMillis(150);

    /** The screen for a session, or its summary if nothing is left to ask. */
    static Screen of(Desk desk, Session session, String notice) {
        return session.stage() instanceof Stage.Asking asking
                ? new StudyScreen(desk, session, Form.of(asking.question()), false, false, 0, notice)
                : new SummaryScreen(desk, session, notice);
    }

    @Override
    public Turn update(Event event, Context context) {
        if (event instanceof io.github.quizraft.terminal.Paste paste && isAsking()) {
            return Turn.to(with(form.paste(paste.text())));
        }
        return Screen.super.update(event, context);
    }

    @Override
    public Turn leave(Context context) {
        Step step = session.after(new Action.Quit(context.stamp()));
        List<Effect> effects = new ArrayList<>(saves(step));
        effects.add(new Effect.Leave());
        return new Turn(this, effects);
    }

    @Override
    public Screen told(String news) {
        return new StudyScreen(desk, session, form, commanding, expanded, scroll, news);
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
        } else if (!form.takesText() || commanding) {
            asking(bindings);
        } else {
            typing(bindings);
        }
        bindings.add(Binding.help(
                "pgdn/pgup",
                "scroll",
                Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                (key, context) -> scrolledTo(
                        scroll
                                + (key.kind() == Key.Kind.PAGE_DOWN ? 1 : -1)
                                        * (context.size().rows() / 2),
                        context)));
        bindings.add(Binding.help(
                "ctrl-r", "redo", Binding.ctrl("r"), (key, context) -> act(new Action.Redo(context.stamp()))));
        bindings.add(new Binding(
                "ctrl-c",
                "quit",
                form.takesText() && isAsking() && !commanding ? Binding.Place.FOOTER : Binding.Place.HELP,
                Binding.ctrl("c"),
                (key, context) -> leave(context)));
        return bindings;
    }

    private void asking(List<Binding> bindings) {
        bindings.add(Binding.footer(
                "enter", "answer", Binding.kinds(Key.Kind.ENTER), (key, context) -> submit(context.stamp())));
        if (commanding) {
            bindings.add(Binding.footer(
                    "esc",
                    "back to typing",
                    Binding.kinds(Key.Kind.ESCAPE),
                    (key, context) -> Turn.to(commanding(false))));
        } else {
            addFormKeys(bindings);
        }
        bindings.add(Binding.footer(
                "n",
                "don't know",
                Binding.chars("n"),
                (key, context) -> act(new Action.Submit(new Answer.Pass(), context.stamp()))));
        addCommands(bindings);
    }

    private void typing(List<Binding> bindings) {
        bindings.add(
                Binding.footer("enter", "answer", Binding.kinds(Key.Kind.ENTER), (key, context) -> typed(context)));
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
            bindings.add(Binding.footer(
                    "y", "I was right", Binding.chars("y"), (key, context) -> act(new Action.Insist(context.stamp()))));
        }
        bindings.add(Binding.footer(
                "x", expanded ? "less" : "more", Binding.chars("x"), (key, context) -> Turn.to(expanded(!expanded))));
        bindings.add(Binding.help(
                "j/down/space",
                "scroll down",
                Lists.down().or(Binding.chars(" ")),
                (key, context) -> scrolledTo(scroll + 1, context)));
        bindings.add(Binding.help("k/up", "scroll up", Lists.up(), (key, context) -> scrolledTo(scroll - 1, context)));
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
        bindings.add(Binding.footer(
                "u", "undo", Binding.chars("u"), (key, context) -> act(new Action.Undo(context.stamp()))));
        bindings.add(Binding.footer("q", "quit", Binding.chars("q"), (key, context) -> quit(context.stamp())));
        bindings.add(Binding.footer(
                "?", "help", Binding.chars("?"), (key, context) -> Turn.to(TextScreen.help(this, bindings()))));
    }

    private Turn submit(Stamp stamp) {
        Optional<Answer> answer = form.answer();
        return answer.isEmpty() ? Turn.to(told(form.missing())) : act(new Action.Submit(answer.get(), stamp));
    }

    /** With several blanks, Enter goes on to the next empty one first. */
    private Turn typed(Context context) {
        Optional<Form> next = form instanceof TypedForm typed ? typed.nextEmpty() : Optional.empty();
        return next.isPresent() ? Turn.to(with(next.get())) : submit(context.stamp());
    }

    private Turn rate(Stage.Revealed revealed, Action action) {
        Duration shown = Duration.between(
                        revealed.since().instant(), action.stamp().at().instant())
                .minus(revealed.took());
        return shown.compareTo(BLIND_AFTER_REVEAL) < 0 ? Turn.to(this) : act(action);
    }

    private Turn quit(Stamp stamp) {
        Step step = session.after(new Action.Quit(stamp));
        return new Turn(new SummaryScreen(desk, step.session(), ""), saves(step));
    }

    private Turn act(Action action) {
        Step step = session.after(action);
        String news = notices(step);
        Session next = step.session();
        boolean sameQuestion = next.stage() instanceof Stage.Revealed
                || (isRevealed() && next.stage() instanceof Stage.Asking asking && isOn(asking));
        Screen screen = sameQuestion || next.equals(session)
                ? new StudyScreen(desk, next, form, false, isRevealed() && expanded, 0, news)
                : of(desk, next, news);
        return new Turn(screen, saves(step));
    }

    private boolean isOn(Stage.Asking asking) {
        return session.stage() instanceof Stage.Revealed revealed
                && revealed.question().equals(asking.question());
    }

    private static List<Effect> saves(Step step) {
        List<Effect> effects = new ArrayList<>();
        for (io.github.quizraft.study.Effect effect : step.effects()) {
            if (effect instanceof io.github.quizraft.study.Effect.Save save) {
                effects.add(new Effect.Save(save.entry()));
            }
        }
        return effects;
    }

    private static String notices(Step step) {
        return step.effects().stream()
                .filter(io.github.quizraft.study.Effect.Notice.class::isInstance)
                .map(effect -> ((io.github.quizraft.study.Effect.Notice) effect).text())
                .findFirst()
                .orElse("");
    }

    boolean isAsking() {
        return session.stage() instanceof Stage.Asking;
    }

    private boolean isRevealed() {
        return session.stage() instanceof Stage.Revealed;
    }

    private Turn scrolledTo(int lines, Context context) {
        StudyScreen moved = new StudyScreen(desk, session, form, commanding, expanded, lines, notice);
        int within = StudyView.scrollWithin(moved, context.size());
        return Turn.to(new StudyScreen(desk, session, form, commanding, expanded, within, notice));
    }

    private StudyScreen with(Form next) {
        return new StudyScreen(desk, session, next, commanding, expanded, 0, "");
    }

    private StudyScreen commanding(boolean on) {
        return new StudyScreen(desk, session, form, on, expanded, scroll, "");
    }

    private StudyScreen expanded(boolean on) {
        return new StudyScreen(desk, session, form, commanding, on, scroll, notice);
    }
}
