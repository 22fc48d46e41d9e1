package io.github.quizraft.tui;

import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.lookup.EntryText;
import io.github.quizraft.lookup.Found;
import io.github.quizraft.question.Library;
import io.github.quizraft.settings.Command;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Glossary entries below the question that is about them.
 *
 * @param library where they are
 * @param others the terms that the question names
 * @param trail the entries that were opened, the one that is read last
 * @param link which of the ways to other entries is chosen, from 0; before the first is, one less
 * @param scroll lines scrolled down
 */
record EntryPane(Library library, List<TermId> others, List<Term> trail, int link, int scroll) implements Aside {
    private static final int NONE = -1;
    /** What is left of the question, so that nobody forgets where this leads back to. */
    private static final int QUESTION_ROWS = 3;

    private static final String MORE = " more below";

    static EntryPane of(Library library, List<TermId> terms, Term first) {
        return new EntryPane(library, terms, List.of(first), NONE, 0);
    }

    @Override
    public List<Binding> bindings(StudyScreen study) {
        List<Binding> bindings = new ArrayList<>();
        List<Term> links = links();
        if (link > NONE) {
            bindings.add(Binding.footer(
                    "enter",
                    "open",
                    Binding.kinds(Key.Kind.ENTER),
                    (key, context) -> Turn.to(study.with(opened(links.get(link))))));
        }
        if (!links.isEmpty()) {
            bindings.add(Binding.footer(
                    "tab",
                    "see also",
                    Binding.kinds(Key.Kind.TAB),
                    (key, context) -> Turn.to(study.with(linked((link + 1) % links.size())))));
        }
        bindings.add(Binding.footer(
                "esc",
                trail.size() > 1 ? "entry before" : "back",
                Binding.kinds(Key.Kind.ESCAPE),
                (key, context) -> Turn.to(trail.size() > 1 ? study.with(back()) : study.withoutAside())));
        bindings.add(Binding.footer(
                "j/down", "scroll", Lists.down(), (key, context) -> Turn.to(study.with(scrolled(1, study, context)))));
        bindings.add(Binding.help(
                "k/up", "scroll up", Lists.up(), (key, context) -> Turn.to(study.with(scrolled(-1, study, context)))));
        bindings.add(Binding.footer("q", "close", Binding.chars("q"), (key, context) -> Turn.to(study.withoutAside())));
        bindings.add(
                study.desk().keys().help(Command.GLOSSARY, "close", (key, context) -> Turn.to(study.withoutAside())));
        return bindings;
    }

    @Override
    public Body over(Body body, int width, int rows) {
        int kept = Math.max(1, Math.min(QUESTION_ROWS, rows / 3));
        List<Line> lines = new ArrayList<>(
                body.lines().subList(0, Math.min(kept, body.lines().size())));
        lines.add(Line.of(" Glossary", Role.DIM));
        Body entry = entry(width);
        int room = Math.max(1, rows - lines.size());
        int first = entry.first(room);
        lines.addAll(entry.lines().subList(first, Math.min(entry.lines().size(), first + room)));
        if (first + room < entry.lines().size()) {
            Line last = lines.remove(lines.size() - 1);
            lines.add(last.clipped(Math.max(0, width - MORE.length()))
                    .padded(Math.max(0, width - MORE.length()))
                    .plus(MORE, Role.KEY));
        }
        return Body.of(lines);
    }

    private Body entry(int width) {
        Found found = new Found("", new Hit(term(), Match.NAME, term().name()), false);
        List<Line> lines = new ArrayList<>(new EntryText(library.glossary(), library.evidence(), width - 1)
                .of(found).lines().stream().map(Line.of(" ")::plus).toList());
        int focus = 0;
        List<Term> links = links();
        for (int i = 0; i < links.size(); i++) {
            focus = i == link ? lines.size() : focus;
            Line way =
                    Line.of((i == link ? " > " : " - ") + links.get(i).name()).clipped(width);
            lines.add(i == link ? way.in(Role.SELECTED) : way);
        }
        return Body.of(lines).showing(focus, focus).scrolled(scroll);
    }

    private Term term() {
        return trail.get(trail.size() - 1);
    }

    private List<Term> links() {
        return Stream.of(others, term().seeAlso(), term().confusableWith())
                .flatMap(List::stream)
                .distinct()
                .filter(id -> !id.equals(term().id()))
                .flatMap(id -> library.glossary().term(id).stream())
                .toList();
    }

    private EntryPane opened(Term next) {
        List<Term> longer = new ArrayList<>(trail);
        longer.add(next);
        return new EntryPane(library, others, List.copyOf(longer), NONE, 0);
    }

    private EntryPane back() {
        return new EntryPane(library, others, trail.subList(0, trail.size() - 1), NONE, 0);
    }

    private EntryPane linked(int next) {
        return new EntryPane(library, others, trail, next, 0);
    }

    private EntryPane scrolled(int by, StudyScreen study, Context context) {
        EntryPane moved = new EntryPane(library, others, trail, link, scroll + by);
        int rows = StudyView.bodyRows(study, context.size());
        int room = Math.max(1, rows - Math.max(1, Math.min(QUESTION_ROWS, rows / 3)) - 1);
        int within = moved.entry(Chrome.textWidth(context.size())).scrollWithin(room);
        return new EntryPane(library, others, trail, link, within);
    }
}
