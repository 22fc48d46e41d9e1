package io.github.quizraft.tui;

import io.github.quizraft.review.CardMark;
import io.github.quizraft.study.Action;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A learner's note on the card, while it is written.
 *
 * @param editor the line
 */
record NoteLine(LineEditor editor) implements Aside {
    private static final String LEAD = " Note > ";

    @Override
    public List<Binding> bindings(StudyScreen study) {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer(
                "enter",
                editor.text().isBlank() ? "no note" : "keep the note",
                Binding.kinds(Key.Kind.ENTER),
                (key, context) -> study.withoutAside()
                        .act(new Action.Mark(CardMark.Kind.NOTE, editor.text().strip(), context.stamp()))));
        bindings.add(Binding.footer(
                "esc", "leave it", Binding.kinds(Key.Kind.ESCAPE), (key, context) -> Turn.to(study.withoutAside())));
        LineEditor.KEYS.forEach(edit -> bindings.add(Binding.help(
                edit.keys(),
                edit.label(),
                edit.matches(),
                (key, context) -> Turn.to(study.with(new NoteLine(editor.press(key)))))));
        return bindings;
    }

    @Override
    public Aside paste(String text) {
        return new NoteLine(editor.insert(text));
    }

    @Override
    public Body over(Body body, int width, int rows) {
        List<Line> lines = new ArrayList<>(body.lines());
        lines.add(Line.EMPTY);
        LineEditor shown = editor.within(Math.max(1, width - Width.of(LEAD + editor.limit()) - 1));
        Cursor cursor = new Cursor(Width.of(LEAD + shown.beforeCursor()), lines.size());
        lines.add(Line.of(LEAD, Role.KEY).plus(shown.text(), Role.PLAIN).plus(editor.limit(), Role.DIM));
        return Body.of(lines).withCursor(Optional.of(cursor)).showing(lines.size() - 1, lines.size() - 1);
    }
}
