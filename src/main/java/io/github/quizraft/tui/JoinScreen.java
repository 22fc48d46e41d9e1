package io.github.quizraft.tui;

import io.github.quizraft.group.StageName;
import io.github.quizraft.group.join.Game;
import io.github.quizraft.group.join.Snapshot;
import io.github.quizraft.question.Answer;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A group quiz as one player takes part in it.
 *
 * @param host where it is
 * @param game what is known of it
 * @param entry the name being given, until there is one
 * @param form the answer being given, or given already
 * @param time when the quiz was seen last, and now
 * @param keepsake whether the answers are in the player's own progress
 * @param look what else is shown
 * @param keys what the learner has chosen
 */
record JoinScreen(
        String host,
        Game game,
        Optional<JoinEntry> entry,
        Optional<Form> form,
        Time time,
        Keepsake keepsake,
        JoinLook look,
        KeyMap keys)
        implements Screen {
    private static final Duration GLANCE = Duration.ofMillis(200);

    /**
     * Two moments.
     *
     * @param seen when the server last told how things stand: what is left has gone down since
     */
    record Time(Instant seen, Instant now) {
        Duration since() {
            Duration past = Duration.between(seen, now);
            return past.isNegative() ? Duration.ZERO : past;
        }
    }

    /**
     * Before anything was heard.
     *
     * @param isNamed whether the player has said a name already
     */
    static JoinScreen of(String host, boolean isNamed, KeyMap keys, Instant now) {
        return new JoinScreen(
                host,
                Game.UNHEARD,
                isNamed ? Optional.empty() : Optional.of(JoinEntry.EMPTY),
                Optional.empty(),
                new Time(now, now),
                Keepsake.NONE,
                JoinLook.PLAIN,
                keys);
    }

    /** The screen after something was heard, kept or done. What is being typed stays while it is about the same thing. */
    JoinScreen shown(Game next, Keepsake kept, Instant at) {
        boolean isNews = !next.seen().equals(game.seen());
        boolean isSame = isSame(next);
        Optional<JoinEntry> asking = next.contact() == Game.Contact.NAME_REFUSED
                ? entry.or(() -> Optional.of(JoinEntry.EMPTY))
                : entry.filter(each -> next.seen().isEmpty());
        return new JoinScreen(
                host,
                next,
                asking,
                form(next, isSame),
                new Time(isNews ? at : time.seen(), at),
                kept,
                isSame ? look : new JoinLook(false, 0, look.notice(), look.isLeaving()),
                keys);
    }

    private boolean isSame(Game next) {
        return next.seen().flatMap(Snapshot::round).equals(game.seen().flatMap(Snapshot::round))
                && isAsked(next) == isAsked(game)
                && next.seen().flatMap(Snapshot::prompt).equals(game.seen().flatMap(Snapshot::prompt));
    }

    private static boolean isAsked(Game game) {
        return game.seen()
                .filter(seen -> seen.revealed().isEmpty() && seen.standings().isEmpty())
                .isPresent();
    }

    /** Whatever counts at the server is what shows here. */
    private Optional<Form> form(Game next, boolean isSame) {
        if (!isAsked(next)) {
            return Optional.empty();
        }
        Optional<Form> answering = form.filter(each -> isSame)
                .or(() -> next.seen().flatMap(Snapshot::prompt).map(Form::of));
        Optional<Answer> counted = next.seen().flatMap(Snapshot::you).flatMap(Snapshot.You::answer);
        return counted.isPresent() ? answering.map(each -> each.filled(counted.get())) : answering;
    }

    /** Whether an answer can be given now. */
    boolean mayAnswer() {
        return !isOver()
                && game.seen().filter(Snapshot::mayAnswer).isPresent()
                && form.isPresent()
                && game.sent().filter(each -> !each.mayTryAgain()).isEmpty();
    }

    /** Whether plain letters belong to an answer. */
    boolean isTypingText() {
        return mayAnswer()
                && !look.isCommanding()
                && form.filter(Form::takesText).isPresent();
    }

    /** Whether there is nothing more to come. */
    boolean isOver() {
        return game.contact() == Game.Contact.OVER
                || game.contact() == Game.Contact.REFUSED
                || game.seen()
                        .filter(seen ->
                                seen.stage() == StageName.REPORT && seen.next().isEmpty())
                        .isPresent();
    }

    @Override
    public List<Binding> bindings() {
        return new JoinKeys(this).bindings();
    }

    @Override
    public Optional<Duration> tick() {
        boolean isRunning = game.contact() == Game.Contact.HERE
                && game.seen()
                        .flatMap(Snapshot::clock)
                        .filter(clock -> clock.isRunning() && clock.left().isPresent())
                        .isPresent();
        return isRunning ? Optional.of(GLANCE) : Optional.empty();
    }

    @Override
    public Turn update(Event event, Context context) {
        if (event instanceof Paste paste) {
            return Turn.to(pasted(paste.text()));
        }
        Turn turn = Screen.super.update(event, context);
        boolean isOtherKey = event instanceof Key && look.isLeaving();
        return isOtherKey && turn.next() instanceof JoinScreen next
                ? new Turn(next.with(next.look().staying()), turn.effects())
                : turn;
    }

    private JoinScreen pasted(String text) {
        if (entry.isPresent()) {
            JoinEntry now = entry.get();
            return now.isAtTeams() ? this : with(now.typed(now.name().insert(text)));
        }
        return isTypingText() ? with(form.orElseThrow().paste(text)) : this;
    }

    @Override
    public Frame view(Size size) {
        return JoinPicture.of(this, size);
    }

    @Override
    public Screen told(String notice) {
        return with(look.told(notice));
    }

    JoinScreen with(JoinLook next) {
        return new JoinScreen(host, game, entry, form, time, keepsake, next, keys);
    }

    JoinScreen with(Form next) {
        return new JoinScreen(host, game, entry, Optional.of(next), time, keepsake, look, keys);
    }

    JoinScreen with(JoinEntry next) {
        return new JoinScreen(host, game, Optional.of(next), form, time, keepsake, look, keys);
    }

    /** Enter, where a name is being given. */
    Turn entered(JoinEntry now) {
        if (now.name().text().isBlank()) {
            return Turn.to(told("Type the name that the others are to see."));
        }
        if (!game.teams().isEmpty() && !now.isAtTeams()) {
            return Turn.to(with(now.atTeams(true)));
        }
        JoinScreen joining = new JoinScreen(host, game, Optional.empty(), form, time, keepsake, look, keys);
        return Turn.to(joining, new Effect.Enter(now.name().text().strip(), now.chosen(game.teams())));
    }

    /** Enter, where an answer is being given. */
    Turn answered() {
        Optional<Form> more = form.flatMap(Form::next);
        if (more.isPresent() && !look.isCommanding()) {
            return Turn.to(with(more.get()));
        }
        return form.flatMap(Form::answer)
                .map(this::responding)
                .orElseGet(() -> Turn.to(told(form.map(Form::missing).orElse(""))));
    }

    Turn passed() {
        return responding(new Answer.Pass());
    }

    private Turn responding(Answer answer) {
        return game.seen()
                .flatMap(Snapshot::round)
                .map(round -> Turn.to(with(look.commanding(false)), new Effect.Respond(round, answer)))
                .orElse(Turn.to(this));
    }

    /** There is no way back into a seat that was left, so one key alone does not leave it. */
    Turn left(Context context) {
        boolean hasSeat = game.seen().isPresent() && !isOver();
        return hasSeat && !look.isLeaving() ? Turn.to(with(look.leaving())) : leave(context);
    }
}
