package io.github.quizraft.tui;

import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.News;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something to read over another screen: the help, or what is wrong with the content.
 *
 * @param title what it is
 * @param entries what to read, each with a short word before it
 * @param below the screen to go back to
 * @param scroll lines scrolled down
 */
record TextScreen(String title, List<Entry> entries, Screen below, int scroll) implements Screen {
    /**
     * A line to read.
     *
     * @param lead what stands before it; may be empty
     * @param text what it says
     */
    record Entry(String lead, String text) {}

    /** All keys of a screen, read off the bindings that make them work. */
    static TextScreen help(Screen below, List<Binding> bindings) {
        return new TextScreen(
                "Keys",
                Stream.concat(bindings.stream(), below.palette().stream())
                        .map(binding -> new Entry(binding.keys(), binding.label()))
                        .toList(),
                below,
                0);
    }

    static TextScreen problems(Screen below, List<String> problems) {
        return new TextScreen(
                "Problems",
                problems.stream().map(problem -> new Entry("", problem)).toList(),
                below,
                0);
    }

    @Override
    public List<Binding> bindings() {
        return List.of(
                Binding.footer(
                        "esc",
                        "back",
                        Binding.kinds(Key.Kind.ESCAPE, Key.Kind.ENTER).or(Binding.chars("q?")),
                        (key, context) -> Turn.to(below)),
                Binding.footer("j/down", "scroll", Lists.down(), (key, context) -> scrolled(1, context)),
                Binding.footer("k/up", "back", Lists.up(), (key, context) -> scrolled(-1, context)),
                Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)));
    }

    /** News is for the screen below, which may be waiting for it. */
    @Override
    public Turn update(Event event, Context context) {
        if (event instanceof News) {
            Turn turn = below.update(event, context);
            return new Turn(new TextScreen(title, entries, turn.next(), scroll), turn.effects());
        }
        return Screen.super.update(event, context);
    }

    @Override
    public Turn leave(Context context) {
        return below.leave(context);
    }

    @Override
    public Turn leavingFor(List<Effect> destination, Context context) {
        return below.leavingFor(destination, context);
    }

    @Override
    public Screen actor() {
        return below.actor();
    }

    @Override
    public Screen unsaved(String why) {
        return below.unsaved(why);
    }

    @Override
    public Screen told(String notice) {
        return new TextScreen(title, entries, below.told(notice), scroll);
    }

    @Override
    public Screen counted(Today today) {
        return new TextScreen(title, entries, below.counted(today), scroll);
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(Chrome.header(title, "", size), body(size), Chrome.keys(bindings(), size), "", size);
    }

    private Body body(Size size) {
        int lead = Math.min(
                24,
                entries.stream().mapToInt(entry -> entry.lead().length()).max().orElse(0));
        List<Line> lines = new ArrayList<>();
        for (Entry entry : entries) {
            String first = " " + entry.lead()
                    + " ".repeat(Math.max(0, lead - entry.lead().length()) + 1);
            lines.addAll(Wrap.hanging(lead == 0 ? " " : first + " ", entry.text(), Chrome.textWidth(size), Role.PLAIN));
        }
        return Body.of(lines).scrolled(scroll);
    }

    private Turn scrolled(int by, Context context) {
        TextScreen moved = new TextScreen(title, entries, below, scroll + by);
        int rows = Chrome.bodyRows(1, "", context.size());
        return Turn.to(
                new TextScreen(title, entries, below, moved.body(context.size()).scrollWithin(rows)));
    }
}
