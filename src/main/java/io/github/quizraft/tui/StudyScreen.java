package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.study.Action;
import io.github.quizraft.study.Mode;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Stage;
import io.github.quizraft.study.Step;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.terminal.Tick;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.time.Duration;
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
        if (event instanceof Paste paste) {
            return Turn.to(pasted(paste.text()));
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

    /** What could not be saved is tried once more, since nobody has given it up. */
    @Override
    public Turn leave(Context context) {
        return left(session.after(new Action.Quit(context.stamp())));
    }

    /** By a key of this screen, where it is told what could not be saved. */
    Turn abandon(Stamp stamp) {
        return left(end(stamp));
    }

    private Turn left(Step step) {
        return Turn.of(step, (next, news) -> this).then(new Effect.Leave());
    }

    /** An exam ends with its score, which is kept nowhere else. */
    @Override
    public Turn leavingFor(List<Effect> destination, Context context) {
        Turn end = quit(session.after(new Action.Quit(context.stamp())));
        return end.next() instanceof ExamScreen exam
                ? new Turn(exam.told("The exam is over. " + PaletteScreen.KEY + " leads on."), end.effects())
                : end.then(new Effect.GoHome()).then(destination);
    }

    /** What to do comes first: on a small screen there is no room for a long reason. */
    @Override
    public Screen unsaved(String why) {
        String way = isRevealed() ? " (Enter tries again, q leaves without it)" : "";
        return new StudyScreen(desk, session, form, look.unsaved("Not saved" + way + ": " + why));
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
        return new StudyKeys(this).bindings();
    }

    Turn enter(Stamp stamp) {
        Optional<Form> next = form.next();
        return next.isEmpty() || isTooEarly(stamp) ? submit(stamp) : Turn.to(with(next.get()));
    }

    Turn submit(Stamp stamp) {
        if (isTooEarly(stamp)) {
            return Turn.to(this);
        }
        Optional<Answer> answer = form.answer();
        return answer.isEmpty() ? Turn.to(told(form.missing())) : act(new Action.Submit(answer.get(), stamp));
    }

    Turn rate(Stage.Revealed revealed, Action action) {
        return isBlind(revealed.shown(), action.stamp()) ? Turn.to(this) : act(action);
    }

    Turn confide(Stage.Answered answered, Action action) {
        return isBlind(answered.at(), action.stamp()) ? Turn.to(this) : act(action);
    }

    private boolean isTooEarly(Stamp stamp) {
        return session.stage() instanceof Stage.Asking asking && isBlind(asking.since(), stamp);
    }

    private static boolean isBlind(Moment shown, Stamp stamp) {
        Duration seen = Duration.between(shown.instant(), stamp.at().instant());
        return seen.compareTo(BLIND) < 0;
    }

    Turn quit(Stamp stamp) {
        return quit(end(stamp));
    }

    private Turn quit(Step step) {
        return Turn.of(step, (next, news) -> of(desk, next, news));
    }

    /** An answer that could not be saved does not hold the learner back a second time. */
    private Step end(Stamp stamp) {
        Session left = look.unsaved() && isRevealed()
                ? session.after(new Action.Undo(stamp)).session()
                : session;
        return left.after(new Action.Quit(stamp));
    }

    Turn act(Action action) {
        return Turn.of(session.after(action), this::shown);
    }

    private Screen shown(Session next, String news) {
        if (next.stage().equals(session.stage())) {
            return new StudyScreen(desk, next, form, look.told(news));
        }
        boolean sameQuestion =
                next.stage().answeredAt().isPresent() || (next.stage() instanceof Stage.Asking asking && isOn(asking));
        return sameQuestion
                ? new StudyScreen(desk, next, form, look.goingOn(isRevealed() && look.expanded(), news))
                : of(desk, next, Look.FRESH.left(look.left()).told(news));
    }

    /** Whether the answer to this very question was taken back. */
    private boolean isOn(Stage.Asking asking) {
        Stage stage = session.stage();
        return stage instanceof Stage.Revealed revealed
                ? revealed.question().equals(asking.question())
                : stage instanceof Stage.Answered answered
                        && answered.asking().question().equals(asking.question());
    }

    boolean isAsking() {
        return session.stage() instanceof Stage.Asking;
    }

    private boolean isRevealed() {
        return session.stage() instanceof Stage.Revealed;
    }

    Turn scrolledTo(int lines, Context context) {
        StudyScreen moved = new StudyScreen(desk, session, form, look.scrolled(lines));
        int within = StudyView.scrollWithin(moved, context.size());
        return Turn.to(new StudyScreen(desk, session, form, look.scrolled(within)));
    }

    /** The same session on content that was read again; what was typed into a question that changed is gone. */
    StudyScreen reading(Desk reread, Moment now) {
        Session next = session.reading(reread.library(), now);
        boolean changed = !next.stage().equals(session.stage());
        return new StudyScreen(reread, next, changed ? form(next.stage()) : form, look);
    }

    private Form form(Stage stage) {
        if (stage instanceof Stage.Asking asking) {
            return Form.of(asking.question());
        }
        Optional<Stage.Answered> given = stage instanceof Stage.Revealed revealed
                ? Optional.of(revealed.given())
                : stage instanceof Stage.Answered answered ? Optional.of(answered) : Optional.empty();
        return given.map(each -> Form.of(each.asking().question()).filled(each.answer()))
                .orElse(form);
    }

    /** Whether keys go to the answer first. */
    boolean isTakingKeys() {
        return isAsking() && !look.commanding();
    }

    StudyScreen with(Aside aside) {
        return new StudyScreen(desk, session, form, look.aside(Optional.of(aside)));
    }

    StudyScreen withoutAside() {
        return new StudyScreen(desk, session, form, look.aside(Optional.empty()));
    }

    private StudyScreen pasted(String text) {
        return look.aside()
                .map(aside -> with(aside.paste(text)))
                .orElseGet(() -> isAsking() ? with(form.paste(text)) : this);
    }

    StudyScreen with(Form next) {
        return new StudyScreen(desk, session, next, look.answering());
    }

    StudyScreen commanding(boolean on) {
        return new StudyScreen(desk, session, form, look.commanding(on));
    }

    StudyScreen expanded(boolean on) {
        return new StudyScreen(desk, session, form, look.expanded(on));
    }
}
