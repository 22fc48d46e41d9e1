package io.github.quizraft.tui;

import io.github.quizraft.group.Invitation;
import io.github.quizraft.group.OpenRoom;
import io.github.quizraft.group.RoomEvent;
import io.github.quizraft.group.StageName;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.text.Size;
import java.util.List;
import java.util.Optional;

/** Plays a group quiz at one terminal: what the screen asks for is in the journal before it shows. */
public final class Hosting {
    private final OpenRoom kept;
    private final HostSetup setup;
    private final Afterwards afterwards;
    private final boolean isPresenter;
    private final Stamps stamps;

    /**
     * A room and how it is shown.
     *
     * @param invitation how players come, where they come over the network
     * @param face how whoever hosts sees it
     * @param afterwards what there is to do when it is over
     */
    public Hosting(
            OpenRoom kept, Optional<Invitation> invitation, HostFace face, Afterwards afterwards, Stamps stamps) {
        this.afterwards = afterwards;
        this.kept = kept;
        this.setup = new HostSetup(new KeyMap(face.settings()), invitation, face.codes());
        this.isPresenter = face.isPresenter();
        this.stamps = stamps;
    }

    /** Runs until the host leaves, and says whether the program was asked to end from outside. */
    public boolean run(FullScreen terminal) {
        return Loop.run(terminal, first(), this::after);
    }

    Screen first() {
        HostScreen screen = HostScreen.of(kept.room(), kept.now(), setup);
        return screen.with(screen.look().noted(isPresenter));
    }

    Optional<Screen> after(Event event, Screen screen, Size size) {
        Context context = new Context(stamps.next(), size);
        Turn turn = event instanceof Hangup ? screen.leave(context) : screen.update(event, context);
        // Leaving needs nothing to be written: all is saved already.
        if (turn.effects().stream().anyMatch(Effect.Leave.class::isInstance)) {
            return Optional.empty();
        }
        List<RoomEvent> events = turn.effects().stream()
                .filter(Effect.Host.class::isInstance)
                .map(effect -> ((Effect.Host) effect).event())
                .toList();
        try {
            kept.tick();
            kept.take(events);
            return Optional.of(shown(reported(turn)));
        } catch (UnsavedException e) {
            // What cannot be saved has not happened; the host sees why, and may try again, look around, or leave.
            return Optional.of((events.isEmpty() ? turn.next() : screen).unsaved(String.valueOf(e.getMessage())));
        }
    }

    /** Where it is kept, for whoever comes back from it. */
    String kept() {
        String id = kept.room().plan().id();
        return kept.room().at() == StageName.REPORT
                ? "The quiz is saved as " + id + "; \"quizraft report " + id + "\" reports it."
                : "The quiz is saved; \"quizraft host --resume " + id + "\" goes on with it.";
    }

    private Screen reported(Turn turn) {
        Screen next = turn.next();
        for (Effect effect : turn.effects()) {
            if (effect instanceof Effect.Export export) {
                next = next.told(afterwards.save(kept.room().result(), export.form()));
            } else if (effect instanceof Effect.ShowReport && next instanceof HostScreen host) {
                next = new ReportScreen(
                        host, Chapters.of(afterwards.report(kept.room().result())), "");
            }
        }
        return next;
    }

    /** Also where help or the palette has led back to it. */
    private Screen shown(Screen next) {
        return next instanceof HostScreen host
                ? host.shown(kept.room(), kept.now()).in(kept.trouble())
                : next;
    }
}
