package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The questions of a file, one at a time, for their author.
 *
 * @param sheets the file as it was last read
 * @param at which question
 * @param scroll lines scrolled down
 * @param notice news for the author
 */
record PreviewScreen(Sheets sheets, int at, int scroll, String notice) implements Screen {
    static PreviewScreen of(Sheets sheets, String item) {
        return new PreviewScreen(sheets, index(sheets, item, 0), 0, "");
    }

    /** The same question of the file read anew. */
    PreviewScreen reread(Sheets anew) {
        String item = at < sheets.sheets().size() ? sheets.sheets().get(at).id() : "";
        return new PreviewScreen(anew, index(anew, item, at), scroll, "");
    }

    private static int index(Sheets sheets, String item, int otherwise) {
        return IntStream.range(0, sheets.sheets().size())
                .filter(i -> sheets.sheets().get(i).id().equals(item))
                .findFirst()
                .orElse(Math.max(0, Math.min(otherwise, sheets.sheets().size() - 1)));
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer(
                "n/right", "next", Binding.chars("n").or(Binding.kinds(Key.Kind.RIGHT)), (key, context) -> moved(1)));
        bindings.add(Binding.footer(
                "p/left",
                "previous",
                Binding.chars("p").or(Binding.kinds(Key.Kind.LEFT)),
                (key, context) -> moved(-1)));
        bindings.add(Binding.footer(
                "j/down",
                "scroll",
                Lists.down().or(Binding.chars(" ")),
                (key, context) -> scrolled(1, context.size())));
        bindings.add(Binding.help("k/up", "scroll up", Lists.up(), (key, context) -> scrolled(-1, context.size())));
        bindings.add(Binding.help(
                "pgdn/pgup",
                "scroll",
                Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                (key, context) -> scrolled(
                        (key.kind() == Key.Kind.PAGE_DOWN ? 1 : -1)
                                * context.size().rows()
                                / 2,
                        context.size())));
        bindings.add(Binding.footer(
                "q",
                "quit",
                Binding.chars("q").or(Binding.kinds(Key.Kind.ESCAPE)).or(Binding.ctrl("c")),
                (key, context) -> leave(context)));
        bindings.add(Binding.footer(
                "?", "help", Binding.chars("?"), (key, context) -> Turn.to(TextScreen.help(this, bindings()))));
        return bindings;
    }

    @Override
    public Screen told(String news) {
        return new PreviewScreen(sheets, at, scroll, news);
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(header(size), body(size), Chrome.keys(bindings(), size), notice, size);
    }

    private Line header(Size size) {
        int all = sheets.sheets().size();
        if (all == 0) {
            return Chrome.header("Preview", "no question can be shown", size);
        }
        Sheet sheet = sheets.sheets().get(at);
        int findings = sheet.findings().size();
        String aside = findings == 0 ? "no findings" : findings == 1 ? "1 finding" : findings + " findings";
        return Chrome.header(
                sheet.id() + "   " + (at + 1) + "/" + all + "   "
                        + sheet.card().question().kind(),
                aside,
                size);
    }

    private Body body(Size size) {
        int width = Chrome.textWidth(size);
        List<Line> lines = new ArrayList<>(SheetView.findings(sheets.problems(), width));
        if (sheets.sheets().isEmpty()) {
            lines.add(Line.of(" Save the file again; it is read anew.", Role.DIM));
        } else {
            lines.addAll(SheetView.lines(sheets.sheets().get(at), sheets, width));
        }
        return Body.of(lines).scrolled(scroll);
    }

    private Turn moved(int by) {
        return Turn.to(
                new PreviewScreen(sheets, Lists.moved(at, by, sheets.sheets().size()), 0, ""));
    }

    private Turn scrolled(int by, Size size) {
        int rows = Chrome.bodyRows(Chrome.keys(bindings(), size).size(), !notice.isEmpty(), size);
        Body moved = new PreviewScreen(sheets, at, scroll + by, notice).body(size);
        return Turn.to(new PreviewScreen(sheets, at, moved.scrollWithin(rows), notice));
    }
}
