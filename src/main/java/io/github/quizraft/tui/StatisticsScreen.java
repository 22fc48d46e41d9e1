package io.github.quizraft.tui;

import io.github.quizraft.review.Moment;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * What the log says of the learner, a section at a time.
 *
 * @param asOf when it was asked for; what was asked for before may still come, and no longer holds
 * @param made whether what there is to see is known
 * @param chapters what there is to see; none if nothing was ever answered
 * @param below the screen to go back to
 */
record StatisticsScreen(Moment asOf, boolean made, Chapters chapters, Screen below) implements Screen {
    /** A screen whose numbers are being worked out. */
    static StatisticsScreen awaited(Moment asOf, Screen below) {
        return new StatisticsScreen(asOf, false, Chapters.NONE, below);
    }

    @Override
    public Turn update(Event event, Context context) {
        return event instanceof StatisticsMade statistics
                        && !made
                        && statistics.asOf().equals(asOf)
                ? Turn.to(new StatisticsScreen(asOf, true, Chapters.of(statistics.sections()), below))
                : Screen.super.update(event, context);
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        if (!chapters.isEmpty()) {
            bindings.add(Chapters.next(this::moved));
        }
        bindings.add(Binding.footer(
                "esc",
                "back",
                Binding.kinds(Key.Kind.ESCAPE, Key.Kind.ENTER).or(Binding.chars("q")),
                (key, context) -> Turn.to(below)));
        if (!chapters.isEmpty()) {
            bindings.add(Chapters.previous(this::moved));
            bindings.addAll(
                    Moves.scrolling((by, context) -> Turn.to(at(chapters.scrolled(by, bindings(), context.size())))));
        }
        bindings.add(Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)));
        bindings.add(Binding.footer(
                Chrome.HELP_KEY, "meaning", Binding.chars("?"), (key, context) -> Turn.to(chapters.meaning(this))));
        return bindings;
    }

    @Override
    public Turn leave(Context context) {
        return below.leave(context);
    }

    @Override
    public Screen told(String notice) {
        return new StatisticsScreen(asOf, made, chapters, below.told(notice));
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(
                Chrome.header("Statistics", chapters.place(), size),
                body(size),
                Chrome.keys(bindings(), size),
                "",
                size);
    }

    private Body body(Size size) {
        if (!made) {
            return Body.of(List.of(Line.of(" Going through your answers...")));
        }
        if (chapters.isEmpty()) {
            return Body.of(Wrap.hanging(
                    " ",
                    "There are no answers yet. After the first session there is a calendar here, after a few days there"
                            + " is more.",
                    Chrome.textWidth(size),
                    Role.PLAIN));
        }
        return chapters.body(size);
    }

    private Turn moved(int by) {
        return Turn.to(at(chapters.moved(by)));
    }

    private StatisticsScreen at(Chapters next) {
        return new StatisticsScreen(asOf, made, next, below);
    }
}
