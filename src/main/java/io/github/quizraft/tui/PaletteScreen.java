package io.github.quizraft.tui;

import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.News;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that can be done on another screen now, found by typing. It is that screen's own table of bindings, so what
 * is listed is what there is.
 *
 * @param below the screen whose commands these are
 * @param line what has been typed
 * @param at the command that the learner is at, of those that fit
 */
record PaletteScreen(Screen below, LineEditor line, int at) implements Screen {
    /** What opens it. */
    static final String KEY = ":";

    static PaletteScreen of(Screen below) {
        return new PaletteScreen(below, LineEditor.EMPTY, 0);
    }

    /** The commands that fit what has been typed: in each of them, each word of it stands somewhere. */
    private List<PaletteEntry> fitting() {
        List<String> words = Stream.of(line.text().toLowerCase(Locale.ROOT).split(" +", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return below.bindings().stream()
                .flatMap(PaletteEntry::of)
                .filter(entry -> entry.fits(words))
                .toList();
    }

    @Override
    public List<Binding> bindings() {
        return List.of(
                Binding.footer("enter", "run", Binding.kinds(Key.Kind.ENTER), (key, context) -> run(context)),
                Binding.footer("esc", "back", Binding.kinds(Key.Kind.ESCAPE), (key, context) -> Turn.to(below)),
                Binding.footer(
                        "down/tab",
                        "next",
                        Binding.kinds(Key.Kind.DOWN, Key.Kind.TAB),
                        (key, context) -> Turn.to(moved(1))),
                Binding.help(
                        "up/shift-tab",
                        "one before",
                        Binding.kinds(Key.Kind.UP, Key.Kind.BACK_TAB),
                        (key, context) -> Turn.to(moved(-1))),
                Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)),
                Binding.help("letters", "find", key -> true, (key, context) -> Turn.to(typed(line.press(key)))));
    }

    private Turn run(Context context) {
        List<PaletteEntry> fitting = fitting();
        return fitting.isEmpty() ? Turn.to(this) : fitting.get(at).press(context);
    }

    /** News is for the screen below, which may be waiting for it. */
    @Override
    public Turn update(Event event, Context context) {
        if (event instanceof News) {
            Turn turn = below.update(event, context);
            return new Turn(new PaletteScreen(turn.next(), line, at), turn.effects());
        }
        return event instanceof Paste paste
                ? Turn.to(typed(line.insert(paste.text())))
                : Screen.super.update(event, context);
    }

    @Override
    public Turn leave(Context context) {
        return below.leave(context);
    }

    @Override
    public Screen unsaved(String why) {
        return below.unsaved(why);
    }

    @Override
    public Screen told(String notice) {
        return new PaletteScreen(below.told(notice), line, at);
    }

    @Override
    public Screen counted(Today today) {
        return new PaletteScreen(below.counted(today), line, at);
    }

    @Override
    public Frame view(Size size) {
        List<PaletteEntry> fitting = fitting();
        List<Line> lines = new ArrayList<>();
        LineEditor shown = line.within(Math.max(1, size.columns() - 5));
        lines.add(Line.of(" " + KEY + " ", Role.KEY).plus(shown.text(), Role.PLAIN));
        if (fitting.isEmpty()) {
            lines.add(Line.of("   Nothing that can be done here is called that.", Role.DIM));
        }
        int keys =
                fitting.stream().mapToInt(entry -> Width.of(entry.keys())).max().orElse(0);
        for (int i = 0; i < fitting.size(); i++) {
            lines.add(row(fitting.get(i), i == at, keys, size));
        }
        Cursor cursor = new Cursor(3 + Width.of(shown.beforeCursor()), 0);
        return Chrome.frame(
                Chrome.header("Commands", fitting.size() + " here", size),
                Body.of(lines).withCursor(Optional.of(cursor)).showing(at == 0 ? 0 : at, at + 1),
                Chrome.keys(bindings(), size),
                "",
                size);
    }

    private static Line row(PaletteEntry entry, boolean isHere, int keys, Size size) {
        int room = Math.max(1, Math.min(size.columns() - 1, 60) - keys - 2);
        Line line = Line.of((isHere ? " > " : "   ") + entry.label())
                .clipped(room)
                .padded(room)
                .plus("  " + entry.keys(), isHere ? Role.PLAIN : Role.KEY)
                .padded(Math.min(size.columns(), room + keys + 2));
        return isHere ? line.in(Role.SELECTED) : line;
    }

    private PaletteScreen moved(int by) {
        return new PaletteScreen(
                below, line, Lists.moved(at, by, Math.max(1, fitting().size())));
    }

    private PaletteScreen typed(LineEditor edited) {
        return new PaletteScreen(below, edited, 0);
    }
}
