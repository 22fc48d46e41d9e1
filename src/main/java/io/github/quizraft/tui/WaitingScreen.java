package io.github.quizraft.tui;

import io.github.quizraft.review.Waiting;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Tick;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be saved waits for another program that is writing. It is tried again and again, and nothing else happens
 * meanwhile: who has not seen the next question cannot mean it with a key.
 *
 * @param below the screen as it was, to which it comes back if nothing can be saved
 * @param wanted what is to happen once it can
 * @param since when
 */
record WaitingScreen(Screen below, Turn wanted, Instant since) implements Screen {
    /** Between two attempts keys are looked at. */
    private static final Duration BREATH = Duration.ofMillis(50);

    private static final String STOP = "esc";

    @Override
    public List<Binding> bindings() {
        return List.of(Binding.footer(
                STOP,
                "stop waiting",
                Binding.kinds(Key.Kind.ESCAPE).or(Binding.ctrl("c")),
                (key, context) -> Turn.to(below.unsaved("you stopped waiting."))));
    }

    /** There is nothing to find. */
    @Override
    public Optional<Binding> palette() {
        return Optional.empty();
    }

    @Override
    public Optional<Duration> tick() {
        return Optional.of(BREATH);
    }

    @Override
    public Turn update(Event event, Context context) {
        return event instanceof Tick ? wanted : Screen.super.update(event, context);
    }

    /** Whether it has waited as long as anyone does. */
    boolean isOver(Instant now) {
        return !Waiting.PATIENT.goesOn(Duration.between(since, now));
    }

    @Override
    public Turn leave(Context context) {
        return wanted.then(new Effect.Leave());
    }

    /** It has nothing to say but that it waits. */
    @Override
    public Screen told(String news) {
        return this;
    }

    @Override
    public Screen unsaved(String why) {
        return below.unsaved(why);
    }

    @Override
    public Frame view(Size size) {
        return below.told(Waiting.NEWS + " " + STOP + " stops.").view(size);
    }
}
