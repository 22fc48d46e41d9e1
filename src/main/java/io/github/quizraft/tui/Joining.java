package io.github.quizraft.tui;

import io.github.quizraft.group.join.Game;
import io.github.quizraft.group.join.Heard;
import io.github.quizraft.group.join.Voice;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.text.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Takes part in a group quiz in the full screen. The network has a thread of its own; what it hears comes as news, and
 * what is kept is kept in yet another thread, so that no key ever waits.
 */
public final class Joining {
    private final Start start;
    private final Voice voice;
    private final OwnProgress progress;
    private final Elsewhere elsewhere;
    private final Stamps stamps;
    private Game game = Game.UNHEARD;
    private Keepsake keepsake = Keepsake.NONE;
    private Optional<Effect.Enter> seat = Optional.empty();

    /**
     * With what a player comes.
     *
     * @param host where the quiz is
     * @param name to join under; without it, the player is asked
     * @param team to join
     * @param keeps whether answers are to be kept without asking
     * @param settings the player's own
     */
    public record Start(String host, Optional<String> name, Optional<String> team, boolean keeps, Settings settings) {}

    /**
     * Ready to run.
     *
     * @param voice what the player says goes there
     */
    public Joining(Start start, Voice voice, OwnProgress progress, Elsewhere elsewhere, Stamps stamps) {
        this.start = start;
        this.voice = voice;
        this.progress = progress;
        this.elsewhere = elsewhere;
        this.stamps = stamps;
    }

    /** Where a connection may tell what it hears, from any thread. */
    public static Consumer<Heard> ear(FullScreen terminal) {
        return heard -> terminal.post(new Told(heard));
    }

    /** Runs until the player leaves, or there is nothing to take part in. Says whether the end was asked for from outside. */
    public boolean run(FullScreen terminal) {
        return Loop.run(terminal, first(), this::after);
    }

    /** What was heard until now. */
    public Game game() {
        return game;
    }

    /** Whether the player was asked about their answers, or has kept them already. */
    public boolean isSettled() {
        return keepsake.state() != Keepsake.State.OFFERED;
    }

    Screen first() {
        start.name().ifPresent(name -> enter(new Effect.Enter(name, start.team())));
        return JoinScreen.of(
                start.host(),
                start.name().isPresent(),
                new KeyMap(start.settings()),
                stamps.now().instant());
    }

    private void enter(Effect.Enter into) {
        seat = Optional.of(into);
        voice.join(into.name(), into.team());
    }

    Optional<Screen> after(Event event, Screen screen, Size size) {
        if (event instanceof Elsewhere.Broken broken) {
            throw broken.cause();
        }
        Instant now = stamps.now().instant();
        if (event instanceof Told told) {
            game = game.after(told.heard(), now);
            if (told.heard().equals(new Heard.Refused("unknown"))) {
                // The host has begun anew, and nobody has a seat there yet.
                seat.ifPresent(this::enter);
            }
            boolean isInVain = game.isUnreachable()
                    || (game.contact() == Game.Contact.REFUSED && game.seen().isEmpty());
            return isInVain ? Optional.empty() : Optional.of(settled(shown(screen, now), now));
        }
        if (event instanceof Keepsake.Kept kept) {
            keepsake = Keepsake.after(kept);
            return Optional.of(shown(screen, now));
        }
        Context context = new Context(stamps.next(), size);
        Turn turn = event instanceof Hangup ? screen.leave(context) : screen.update(event, context);
        if (turn.effects().stream().anyMatch(Effect.Leave.class::isInstance)) {
            return Optional.empty();
        }
        turn.effects().forEach(this::perform);
        return Optional.of(shown(turn.next(), now));
    }

    private void perform(Effect effect) {
        if (effect instanceof Effect.Enter into) {
            game = game.joining();
            enter(into);
        } else if (effect instanceof Effect.Respond respond) {
            game = game.answered(respond.round(), respond.answer());
            voice.answer(respond.round(), respond.answer());
        } else if (effect instanceof Effect.GoOn on) {
            voice.next(on.round());
        } else if (effect instanceof Effect.KeepAnswers) {
            keep();
        } else if (effect instanceof Effect.DropAnswers) {
            change(keepsake.entries(), true, "Taken back: your progress is as it was.");
        }
    }

    /** Kept without a question, once the quiz is over. */
    private Screen settled(Screen screen, Instant now) {
        boolean isWanted = start.keeps() && keepsake.state() == Keepsake.State.OFFERED;
        if (isWanted
                && screen instanceof JoinScreen join
                && join.isOver()
                && !game.played().isEmpty()) {
            keep();
            return shown(screen, now);
        }
        return screen;
    }

    private void keep() {
        if (keepsake.state() == Keepsake.State.TAKEN_BACK) {
            change(keepsake.entries(), false, "Your answers are in your progress again.");
            return;
        }
        keepsake = keepsake.begun();
        Game known = game;
        elsewhere.begin(() -> new Keepsake.Kept(progress.keep(known.played()), false));
    }

    private void change(List<EntryId> entries, boolean isTakenBack, String news) {
        keepsake = keepsake.begun();
        elsewhere.begin(() -> new Keepsake.Kept(progress.takeBack(entries).said(news), isTakenBack));
    }

    /** Also where help or the palette has led back to it. */
    private Screen shown(Screen next, Instant now) {
        return next instanceof JoinScreen join ? join.shown(game, keepsake, now) : next;
    }
}
