package io.github.quizraft.tui;

import io.github.quizraft.review.Moment;
import io.github.quizraft.stats.report.Paper;
import io.github.quizraft.stats.report.Section;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * What the log says of the learner, a section at a time.
 *
 * @param asOf when it was asked for; what was asked for before may still come, and no longer holds
 * @param made whether what there is to see is known
 * @param sections what there is to see; none if nothing was ever answered
 * @param at the section shown
 * @param scroll lines scrolled down in it
 * @param below the screen to go back to
 */
record StatisticsScreen(Moment asOf, boolean made, List<Section> sections, int at, int scroll, Screen below)
        implements Screen {
    /** A screen whose numbers are being worked out. */
    static StatisticsScreen awaited(Moment asOf, Screen below) {
        return new StatisticsScreen(asOf, false, List.of(), 0, 0, below);
    }

    @Override
    public Turn update(Event event, Context context) {
        return event instanceof StatisticsMade statistics
                        && !made
                        && statistics.asOf().equals(asOf)
                ? Turn.to(new StatisticsScreen(asOf, true, statistics.sections(), 0, 0, below))
                : Screen.super.update(event, context);
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        if (!sections.isEmpty()) {
            bindings.add(Binding.footer(
                    "l/right",
                    "next",
                    Binding.chars("l ").or(Binding.kinds(Key.Kind.RIGHT, Key.Kind.TAB)),
                    (key, context) -> Turn.to(moved(1))));
        }
        bindings.add(Binding.footer(
                "esc",
                "back",
                Binding.kinds(Key.Kind.ESCAPE, Key.Kind.ENTER).or(Binding.chars("q")),
                (key, context) -> Turn.to(below)));
        if (!sections.isEmpty()) {
            bindings.add(Binding.footer(
                    "h/left",
                    "previous",
                    Binding.chars("h").or(Binding.kinds(Key.Kind.LEFT)),
                    (key, context) -> Turn.to(moved(-1))));
            bindings.addAll(Moves.scrolling(this::scrolled));
        }
        bindings.add(Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)));
        bindings.add(
                Binding.footer(Chrome.HELP_KEY, "meaning", Binding.chars("?"), (key, context) -> Turn.to(meaning())));
        return bindings;
    }

    @Override
    public Turn leave(Context context) {
        return below.leave(context);
    }

    @Override
    public Screen told(String notice) {
        return new StatisticsScreen(asOf, made, sections, at, scroll, below.told(notice));
    }

    @Override
    public Frame view(Size size) {
        String place = sections.isEmpty() ? "" : (at + 1) + "/" + sections.size();
        return Chrome.frame(
                Chrome.header("Statistics", place, size), body(size), Chrome.keys(bindings(), size), "", size);
    }

    private Body body(Size size) {
        if (!made) {
            return Body.of(List.of(Line.of(" Going through your answers...")));
        }
        if (sections.isEmpty()) {
            return Body.of(Wrap.hanging(
                    " ",
                    "There are no answers yet. After the first session there is a calendar here, after a few days there"
                            + " is more.",
                    Chrome.textWidth(size),
                    Role.PLAIN));
        }
        List<Line> lines =
                sections.get(at).text(new Paper(size.columns(), Strokes.LINES)).lines();
        return Body.of(lines).scrolled(scroll);
    }

    /** The definitions of the numbers in sight, and then the keys. */
    private Screen meaning() {
        List<TextScreen.Entry> entries = new ArrayList<>();
        if (!sections.isEmpty()) {
            sections.get(at)
                    .measures()
                    .forEach(measure ->
                            entries.add(new TextScreen.Entry("", measure.name() + ": " + measure.definition())));
        }
        bindings().forEach(binding -> entries.add(new TextScreen.Entry("", binding.keys() + ": " + binding.label())));
        return new TextScreen("What the numbers mean", entries, this, 0);
    }

    private StatisticsScreen moved(int by) {
        return new StatisticsScreen(asOf, made, sections, Math.floorMod(at + by, sections.size()), 0, below);
    }

    private Turn scrolled(int by, Context context) {
        int rows = Chrome.bodyRows(Chrome.keys(bindings(), context.size()).size(), "", context.size());
        Body moved = body(context.size()).scrolled(scroll + by);
        return Turn.to(new StatisticsScreen(asOf, made, sections, at, moved.scrollWithin(rows), below));
    }
}
