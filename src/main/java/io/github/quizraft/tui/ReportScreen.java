package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What came of a group quiz, to walk through with those who played: a question at a time, what went worst first.
 *
 * @param host the screen to go back to
 * @param chapters of the report
 * @param notice news for the host
 */
record ReportScreen(HostScreen host, Chapters chapters, String notice) implements Screen {
    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        if (!chapters.isEmpty()) {
            bindings.add(Chapters.next(by -> Turn.to(at(chapters.moved(by)))));
            bindings.add(Chapters.previous(by -> Turn.to(at(chapters.moved(by)))));
            bindings.addAll(
                    Moves.scrolling((by, context) -> Turn.to(at(chapters.scrolled(by, bindings(), context.size())))));
            bindings.add(Binding.footer("1-4", "save " + forms(), Binding.chars("1234"), (key, context) -> save(key)));
        }
        bindings.add(Binding.footer(
                "esc",
                "back",
                Binding.kinds(Key.Kind.ESCAPE, Key.Kind.ENTER).or(Binding.chars("q")),
                (key, context) -> Turn.to(host)));
        bindings.add(Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)));
        bindings.add(Binding.footer(
                Chrome.HELP_KEY, "meaning", Binding.chars("?"), (key, context) -> Turn.to(chapters.meaning(this))));
        return bindings;
    }

    private static String forms() {
        return Arrays.stream(Afterwards.Form.values())
                .map(form -> form.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private Turn save(Key key) {
        return Turn.to(
                this,
                new Effect.Export(
                        List.of(Afterwards.Form.values()).get(key.text().charAt(0) - '1')));
    }

    private ReportScreen at(Chapters next) {
        return new ReportScreen(host, next, "");
    }

    @Override
    public Screen told(String news) {
        return new ReportScreen(host, chapters, news);
    }

    @Override
    public Turn leave(Context context) {
        return host.leave(context);
    }

    @Override
    public Frame view(Size size) {
        Body body = chapters.isEmpty() ? Body.of(List.of(Line.of(" Nobody answered anything."))) : chapters.body(size);
        return Chrome.frame(
                Chrome.header(host.room().plan().quiz().title() + ", report", chapters.place(), size),
                body,
                Chrome.keys(bindings(), size),
                notice,
                size);
    }
}
