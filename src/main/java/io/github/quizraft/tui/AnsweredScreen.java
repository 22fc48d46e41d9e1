package io.github.quizraft.tui;

import io.github.quizraft.study.Stage;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.util.List;

/**
 * One question of an exam with the answer that was given, to read afterwards.
 *
 * @param desk what there is to work with
 * @param answered the question
 * @param below the screen to go back to
 * @param scroll lines scrolled down
 */
record AnsweredScreen(Desk desk, Stage.Revealed answered, ExamScreen below, int scroll) implements Screen {
    @Override
    public List<Binding> bindings() {
        return List.of(
                Binding.footer(
                        "esc",
                        "back",
                        Binding.kinds(Key.Kind.ESCAPE, Key.Kind.ENTER).or(Binding.chars("q")),
                        (key, context) -> Turn.to(below)),
                Binding.footer("n", "next", Binding.chars("n"), (key, context) -> Turn.to(below.reading(1))),
                Binding.footer("p", "previous", Binding.chars("p"), (key, context) -> Turn.to(below.reading(-1))),
                Binding.footer("j/down", "scroll", Lists.down(), (key, context) -> scrolled(1, context)),
                Binding.help("k/up", "scroll up", Lists.up(), (key, context) -> scrolled(-1, context)),
                Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)),
                helpKey());
    }

    @Override
    public Screen told(String news) {
        return new AnsweredScreen(desk, answered, below.told(news), scroll);
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(
                Chrome.header(
                        answered.card().bank() + "   " + answered.question().kind(), below.place(), size),
                body(size),
                Chrome.keys(bindings(), size),
                "",
                size);
    }

    private Body body(Size size) {
        return Body.of(StudyView.answered(desk, answered, Chrome.textWidth(size)))
                .scrolled(scroll);
    }

    private Turn scrolled(int by, Context context) {
        AnsweredScreen moved = new AnsweredScreen(desk, answered, below, scroll + by);
        int rows = Chrome.bodyRows(Chrome.keys(bindings(), context.size()).size(), "", context.size());
        return Turn.to(new AnsweredScreen(
                desk, answered, below, moved.body(context.size()).scrollWithin(rows)));
    }
}
