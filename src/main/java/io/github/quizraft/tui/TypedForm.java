package io.github.quizraft.tui;

import io.github.quizraft.group.Prompt;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Mark;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.question.Verdict.Part;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Width;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Typing one text, or one for each blank of a cloze.
 *
 * @param kind what the header calls it
 * @param text the text with blanks above the lines; empty if there is none
 * @param labels what stands before each line
 * @param unit what stands behind a number; empty otherwise
 * @param lines what has been typed
 * @param at the line that the learner is at
 */
record TypedForm(
        String kind, Optional<Prompt.Blanks> text, List<String> labels, String unit, List<LineEditor> lines, int at)
        implements Form {

    static TypedForm oneLine(String unit) {
        return new TypedForm(
                unit.isEmpty() ? "type the term" : "type a number",
                Optional.empty(),
                List.of(""),
                unit,
                List.of(LineEditor.EMPTY),
                0);
    }

    static TypedForm of(Prompt.Blanks blanks) {
        return new TypedForm(
                "fill the blanks",
                Optional.of(blanks),
                blanks.names().stream().map(name -> name + " ").toList(),
                "",
                blanks.names().stream().map(name -> LineEditor.EMPTY).toList(),
                0);
    }

    @Override
    public boolean takesText() {
        return true;
    }

    @Override
    public Form paste(String pasted) {
        return edited(lines.get(at).insert(pasted));
    }

    @Override
    public List<FormKey> keys() {
        List<FormKey> keys = new ArrayList<>();
        if (lines.size() > 1) {
            keys.add(new FormKey(
                    "tab",
                    "next blank",
                    true,
                    Binding.kinds(Key.Kind.TAB, Key.Kind.DOWN),
                    key -> at((at + 1) % lines.size())));
            keys.add(new FormKey(
                    "shift-tab",
                    "blank before",
                    false,
                    Binding.kinds(Key.Kind.BACK_TAB, Key.Kind.UP),
                    key -> at((at + lines.size() - 1) % lines.size())));
        }
        LineEditor.KEYS.forEach(
                key -> keys.add(new FormKey(key.keys(), key.label(), false, key.matches(), this::press)));
        return keys;
    }

    /** With several blanks, the first Enter goes to the next empty one. */
    @Override
    public Optional<Form> next() {
        return IntStream.range(0, lines.size())
                .map(i -> (at + 1 + i) % lines.size())
                .filter(i -> i != at && lines.get(i).text().isBlank())
                .boxed()
                .findFirst()
                .map(this::at);
    }

    @Override
    public Form filled(Answer answer) {
        if (!(answer instanceof Answer.Typed typed) || typed.texts().size() != lines.size()) {
            return this;
        }
        List<LineEditor> written = typed.texts().stream().map(LineEditor::of).toList();
        return new TypedForm(kind, text, labels, unit, written, at);
    }

    @Override
    public Optional<Answer> answer() {
        return lines.stream().allMatch(line -> line.text().isBlank())
                ? Optional.empty()
                : Optional.of(
                        new Answer.Typed(lines.stream().map(LineEditor::text).toList()));
    }

    @Override
    public String missing() {
        return "Type an answer; or press Esc, then n if you do not know.";
    }

    @Override
    public Drawing asking(int width) {
        List<Line> drawn = new ArrayList<>();
        text.ifPresent(blanks -> drawn.addAll(gaps(blanks, width)));
        Optional<Cursor> cursor = Optional.empty();
        int first = drawn.size();
        for (int i = 0; i < lines.size(); i++) {
            LineEditor line = lines.get(i);
            String before = (i == at ? " > " : "   ") + labels.get(i);
            int room = Math.max(1, width - Width.of(before) - Width.of(unit) - Width.of(line.limit()) - 2);
            LineEditor shown = line.within(room);
            if (i == at) {
                cursor = Optional.of(new Cursor(Width.of(before + shown.beforeCursor()), drawn.size()));
            }
            drawn.add(Line.of(before, Role.KEY)
                    .plus(line.text().isEmpty() ? "____" : shown.text(), Role.PLAIN)
                    .plus((unit.isEmpty() ? "" : " " + unit) + line.limit(), Role.DIM));
        }
        return new Drawing(drawn, first + at, cursor);
    }

    @Override
    public Drawing revealed(int width, Verdict verdict) {
        List<Line> drawn = new ArrayList<>();
        text.ifPresent(blanks -> drawn.addAll(gaps(blanks, width)));
        for (int i = 0; i < lines.size(); i++) {
            Part part = verdict.parts().get(i);
            String given = part.given().isBlank() ? "(nothing)" : part.given();
            String right = part.mark() == Mark.RIGHT ? "" : "  (right: " + part.key() + ")";
            drawn.addAll(Wrap.hanging(
                    " " + part.mark().sign() + " " + labels.get(i), given + right, width, ItemLines.role(part.mark())));
        }
        return new Drawing(drawn, 0, Optional.empty());
    }

    private static List<Line> gaps(Prompt.Blanks blanks, int width) {
        String gaps = blanks.text();
        for (String name : blanks.names()) {
            gaps = gaps.replace("[" + name + "]", "[" + name + " ____]");
        }
        List<Line> drawn = new ArrayList<>(Wrap.hanging(" ", gaps, width, Role.PLAIN));
        drawn.add(Line.EMPTY);
        return drawn;
    }

    private Form press(Key key) {
        return edited(lines.get(at).press(key));
    }

    private TypedForm edited(LineEditor line) {
        List<LineEditor> next = new ArrayList<>(lines);
        next.set(at, line);
        return new TypedForm(kind, text, labels, unit, List.copyOf(next), at);
    }

    private TypedForm at(int line) {
        return new TypedForm(kind, text, labels, unit, lines, line);
    }
}
