package io.github.quizraft.tui;

import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.text.Size;
import java.util.Optional;
import java.util.function.Function;

/** The group quiz that was begun while studying, if there is one: while it is on, the screen is its own. */
final class HostedQuiz {
    private final Hosts hosts;
    private Optional<Hosts.Quiz> quiz = Optional.empty();

    HostedQuiz(Hosts hosts) {
        this.hosts = hosts;
    }

    boolean isOn() {
        return quiz.isPresent();
    }

    /** The first screen of a new one, or the one before with why there is none. */
    Screen open(Effect.OpenQuiz wish, Desk desk, Screen below) {
        Hosts.Opened opened = hosts.open(desk.library(), desk.settings(), wish.bank(), wish.mode(), wish.seats());
        if (opened instanceof Hosts.Quiz begun) {
            quiz = Optional.of(begun);
            return begun.hosting().first();
        }
        return opened instanceof Hosts.Refused refused ? below.told(refused.why()) : below;
    }

    /**
     * The screen after an event; none when the whole program is to end.
     *
     * @param home where whoever leaves the quiz is again, with news of it
     */
    Optional<Screen> after(Event event, Screen screen, Size size, Function<String, Screen> home) {
        Hosts.Quiz on = quiz.orElseThrow();
        Optional<Screen> next = on.hosting().after(event, screen, size);
        if (next.isPresent()) {
            return next;
        }
        on.closing().run();
        quiz = Optional.empty();
        return event instanceof Hangup
                ? Optional.empty()
                : Optional.of(home.apply(on.hosting().kept()));
    }
}
