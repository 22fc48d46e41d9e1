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
 * @param item id of the question; kept while the file is broken, so that its author comes back to it
 * @param scroll lines scrolled down
 * @param notice news for the author
 */
record PreviewScreen(Sheets sheets, String item, int scroll, String notice) implements Screen {
    /**
     * The first picture of a file.
     *
     * @param item id of a question; any other text means the first
     */
    static PreviewScreen of(Sheets sheets, String item) {
        return new PreviewScreen(sheets, item, 0, "");
    }

    /** The same question of the file read anew. */
    PreviewScreen reread(Sheets anew) {
        return new PreviewScreen(anew, item, scroll, "");
    }

    private int at() {
        return IntStream.range(0, sheets.sheets().size())
                .filter(i -> sheets.sheets().get(i).id().equals(item))
                .findFirst()
                .orElse(0);
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
        bindings.addAll(Moves.scrolling((lines, context) -> scrolled(lines, context.size())));
        bindings.add(Binding.footer(
                "q",
                "quit",
                Binding.chars("q").or(Binding.kinds(Key.Kind.ESCAPE)).or(Binding.ctrl("c")),
                (key, context) -> leave(context)));
        bindings.add(helpKey());
        return bindings;
    }

    @Override
    public Screen told(String news) {
        return new PreviewScreen(sheets, item, scroll, news);
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
        Sheet sheet = sheets.sheets().get(at());
        String place = sheet.id() + "   " + (at() + 1) + "/" + all + "   "
                + sheet.card().question().kind();
        return Chrome.header(place, findings(sheet), size);
    }

    private String findings(Sheet sheet) {
        int own = sheet.findings().size();
        int others = sheets.problems().size();
        String here = own == 0 ? "no findings" : own == 1 ? "1 finding" : own + " findings";
        return others == 0 ? here : here + ", " + others + " on the file";
    }

    private Body body(Size size) {
        int width = Chrome.textWidth(size);
        List<Line> problems = SheetView.findings(sheets.problems(), width);
        List<Line> lines = new ArrayList<>();
        if (sheets.sheets().isEmpty()) {
            lines.addAll(problems);
            lines.add(Line.of(" Save the file again; it is read anew.", Role.DIM));
        } else {
            lines.addAll(SheetView.lines(sheets.sheets().get(at()), sheets, width));
            if (!problems.isEmpty()) {
                lines.add(Line.EMPTY);
                lines.add(Line.of(" On the file", Role.TITLE));
                lines.addAll(problems);
            }
        }
        return Body.of(lines).scrolled(scroll);
    }

    private Turn moved(int by) {
        if (sheets.sheets().isEmpty()) {
            return Turn.to(this);
        }
        Sheet next = sheets.sheets().get(Lists.moved(at(), by, sheets.sheets().size()));
        return Turn.to(new PreviewScreen(sheets, next.id(), 0, ""));
    }

    private Turn scrolled(int by, Size size) {
        int rows = Chrome.bodyRows(Chrome.keys(bindings(), size).size(), notice, size);
        Body moved = new PreviewScreen(sheets, item, scroll + by, notice).body(size);
        return Turn.to(new PreviewScreen(sheets, item, moved.scrollWithin(rows), notice));
    }
}
