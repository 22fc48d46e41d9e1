package io.github.quizraft.tui;

import io.github.quizraft.question.Mark;
import io.github.quizraft.study.ExamResult;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Stage;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * What an exam came to, and its questions to read.
 *
 * @param desk what there is to work with
 * @param result the answers with their verdicts
 * @param at the question the learner is at
 * @param notice news for the learner
 */
record ExamScreen(Desk desk, ExamResult result, int at, String notice) implements Screen {
    static Screen of(Desk desk, Session session, String notice) {
        return new ExamScreen(desk, ExamResult.of(session), 0, notice);
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        if (!result.answered().isEmpty()) {
            bindings.add(Binding.footer(
                    "enter", "read", Binding.kinds(Key.Kind.ENTER), (key, context) -> Turn.to(reading(0))));
            bindings.add(Binding.footer("j/down", "down", Lists.down(), (key, context) -> Turn.to(moved(1))));
            bindings.add(Binding.footer("k/up", "up", Lists.up(), (key, context) -> Turn.to(moved(-1))));
        }
        bindings.add(Binding.footer(
                "esc", "home", Binding.kinds(Key.Kind.ESCAPE), (key, context) -> Turn.to(this, new Effect.GoHome())));
        bindings.add(Binding.footer(
                "q", "quit", Binding.chars("q").or(Binding.ctrl("c")), (key, context) -> leave(context)));
        bindings.add(helpKey());
        return bindings;
    }

    @Override
    public ExamScreen told(String news) {
        return new ExamScreen(desk, result, at, news);
    }

    @Override
    public Frame view(Size size) {
        List<Line> lines = new ArrayList<>(Wrap.hanging(" ", result.score(), Chrome.textWidth(size), Role.TITLE));
        lines.addAll(Wrap.hanging(" ", "Practice: the schedule stays as it is.", Chrome.textWidth(size), Role.DIM));
        lines.add(Line.EMPTY);
        int first = lines.size();
        for (int i = 0; i < result.answered().size(); i++) {
            lines.add(row(i, size));
        }
        int shown = first + at;
        return Chrome.frame(
                Chrome.header("Exam done", "", size),
                Body.of(lines).showing(at == 0 ? 0 : shown, Math.min(shown, lines.size() - 1)),
                Chrome.keys(bindings(), size),
                notice,
                size);
    }

    /** Which question this is, of how many. */
    String place() {
        return (at + 1) + "/" + result.answered().size();
    }

    /** The answer so many places from here, to read. */
    Screen reading(int by) {
        ExamScreen there = moved(by);
        return new AnsweredScreen(desk, result.answered().get(there.at()), there, 0);
    }

    private ExamScreen moved(int by) {
        return new ExamScreen(
                desk, result, Lists.moved(at, by, result.answered().size()), "");
    }

    private Line row(int index, Size size) {
        Stage.Revealed answered = result.answered().get(index);
        Mark mark = answered.verdict().outcome();
        Line line = Line.of(" " + mark.sign() + " "
                        + answered.question().item().stem().replace('\n', ' '))
                .clipped(size.columns() - 1);
        return line.in(index == at ? Role.SELECTED : ItemLines.role(mark));
    }
}
