package io.github.quizraft.tui;

import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.News;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Everything that can be done, found by typing: on another screen now, and elsewhere. It is that screen's own table of
 * bindings and what the home screen leads to, so what is listed is what there is.
 *
 * @param below the screen over which it is open
 * @param elsewhere what is offered besides the commands of that screen
 * @param line what has been typed
 * @param at the line that the learner is at, of those that fit
 * @param notice news for the learner
 */
record PaletteScreen(Screen below, List<Destination> elsewhere, LineEditor line, int at, String notice)
        implements Screen {
    /** What opens it. */
    static final String KEY = ":";

    static PaletteScreen of(Screen below) {
        return new PaletteScreen(below, List.of(), LineEditor.EMPTY, 0, "");
    }

    /** The same with more to choose. */
    PaletteScreen reaching(List<Destination> more) {
        return offering(below, more);
    }

    /** What the learner is at stays what they are at while what is offered changes, wherever it stands then. */
    private PaletteScreen offering(Screen screen, List<Destination> more) {
        PaletteScreen next = new PaletteScreen(screen, more, line, 0, notice);
        List<Offer> before = fitting();
        List<Offer> after = next.fitting();
        for (int i = 0; i < after.size() && !before.isEmpty(); i++) {
            if (after.get(i).isLike(before.get(at))) {
                return new PaletteScreen(screen, more, line, i, notice);
            }
        }
        return next;
    }

    private List<Offer> fitting() {
        return Stream.concat(here().stream(), further().stream()).toList();
    }

    private List<Offer> here() {
        return fitting(below.bindings().stream().flatMap(PaletteEntry::of));
    }

    private List<Offer> further() {
        return fitting(elsewhere.stream());
    }

    /** Those in which each word that has been typed stands somewhere. */
    private List<Offer> fitting(Stream<? extends Offer> offers) {
        List<String> words = Stream.of(line.text().toLowerCase(Locale.ROOT).split(" +", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return offers.filter(offer -> offer.fits(words))
                .<Offer>map(offer -> offer)
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
                Binding.help(
                        "pgdn/pgup",
                        "a page on or back",
                        Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                        (key, context) -> Turn.to(moved(page(key, context.size())))),
                Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)),
                Binding.help("letters", "find", key -> true, (key, context) -> Turn.to(typed(line.press(key)))));
    }

    private int page(Key key, Size size) {
        int rows = Math.max(1, pictured(size).rows() - 1);
        return key.kind() == Key.Kind.PAGE_DOWN ? rows : -rows;
    }

    private Turn run(Context context) {
        List<Offer> fitting = fitting();
        return fitting.isEmpty() ? Turn.to(this) : fitting.get(at).choose(below, context);
    }

    /** News is for the screen below, which may be waiting for it. */
    @Override
    public Turn update(Event event, Context context) {
        if (event instanceof News) {
            Turn turn = below.update(event, context);
            return new Turn(over(turn.next()), turn.effects());
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
    public Screen actor() {
        return below.actor();
    }

    @Override
    public Screen unsaved(String why) {
        return below.unsaved(why);
    }

    @Override
    public Screen told(String news) {
        return new PaletteScreen(below.told(news), elsewhere, line, at, news);
    }

    @Override
    public Screen counted(Today today) {
        Screen next = below.counted(today);
        return offering(next, next instanceof HomeScreen home ? Destination.beyond(home) : elsewhere);
    }

    @Override
    public Frame view(Size size) {
        return pictured(size).frame();
    }

    private PaletteView pictured(Size size) {
        return new PaletteView(this, here(), further(), size);
    }

    private PaletteScreen over(Screen screen) {
        return offering(screen, elsewhere);
    }

    private PaletteScreen moved(int by) {
        int most = Math.max(1, fitting().size());
        return new PaletteScreen(below, elsewhere, line, Lists.moved(at, by, most), "");
    }

    private PaletteScreen typed(LineEditor edited) {
        return new PaletteScreen(below, elsewhere, edited, 0, "");
    }
}
