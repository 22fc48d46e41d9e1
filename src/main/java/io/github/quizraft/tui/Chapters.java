package io.github.quizraft.tui;

import io.github.quizraft.stats.report.Paper;
import io.github.quizraft.stats.report.Section;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The sections of a report, one at a time.
 *
 * @param sections what there is to see
 * @param at the section shown
 * @param scroll lines scrolled down in it
 */
record Chapters(List<Section> sections, int at, int scroll) {
    static final Chapters NONE = new Chapters(List.of(), 0, 0);

    static Chapters of(List<Section> sections) {
        return new Chapters(List.copyOf(sections), 0, 0);
    }

    boolean isEmpty() {
        return sections.isEmpty();
    }

    /** Which of how many. */
    String place() {
        return isEmpty() ? "" : (at + 1) + "/" + sections.size();
    }

    Body body(Size size) {
        return Body.of(sections.get(at)
                        .text(new Paper(size.columns(), Strokes.LINES))
                        .lines())
                .scrolled(scroll);
    }

    /** On to the next section. */
    static Binding next(Function<Integer, Turn> to) {
        return Binding.footer(
                "l/right",
                "next",
                Binding.chars("l ").or(Binding.kinds(Key.Kind.RIGHT, Key.Kind.TAB)),
                (key, context) -> to.apply(1));
    }

    /** Back to the one before. */
    static Binding previous(Function<Integer, Turn> to) {
        return Binding.footer(
                "h/left",
                "previous",
                Binding.chars("h").or(Binding.kinds(Key.Kind.LEFT)),
                (key, context) -> to.apply(-1));
    }

    Chapters moved(int by) {
        return new Chapters(sections, Math.floorMod(at + by, sections.size()), 0);
    }

    /** No further than there is something to see. */
    Chapters scrolled(int by, List<Binding> bindings, Size size) {
        int rows = Chrome.bodyRows(Chrome.keys(bindings, size).size(), "", size);
        Body moved = new Chapters(sections, at, scroll + by).body(size);
        return new Chapters(sections, at, moved.scrollWithin(rows));
    }

    /** The definitions of the numbers in sight, and then the keys. */
    Screen meaning(Screen below) {
        List<TextScreen.Entry> entries = new ArrayList<>();
        if (!isEmpty()) {
            sections.get(at)
                    .measures()
                    .forEach(measure ->
                            entries.add(new TextScreen.Entry("", measure.name() + ": " + measure.definition())));
        }
        below.bindings()
                .forEach(binding -> entries.add(new TextScreen.Entry("", binding.keys() + ": " + binding.label())));
        return new TextScreen("What the numbers mean", entries, below, 0);
    }
}
