package io.github.quizraft.tui;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.page.StatusWords;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.review.CardId;
import io.github.quizraft.settings.Command;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The documents and what the evidence says of their claims, a document at a time; then conflicts and misprints.
 *
 * @param work the shelf whose sources they are
 * @param section which document, or what comes after them
 * @param status only claims of this status; empty for all
 * @param at the row selected
 * @param top the first row in sight
 * @param notice news for the learner
 */
record SourcesScreen(Work work, int section, Optional<Claim.Status> status, int at, int top, String notice)
        implements Shelved {
    static SourcesScreen of(Shelf shelf, KeyMap keys) {
        return new SourcesScreen(Work.on(shelf, keys), 0, Optional.empty(), 0, 0, "");
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        if (!rows().isEmpty()) {
            bindings.add(Binding.footer(
                    "enter",
                    "open",
                    Binding.kinds(Key.Kind.ENTER),
                    (key, context) -> Turn.to(PageScreen.of(rows().get(at).page(), work, this))));
        }
        if (!sections().isEmpty()) {
            bindings.add(Binding.footer(
                    "l/right",
                    "next",
                    Binding.chars("l").or(Binding.kinds(Key.Kind.RIGHT, Key.Kind.TAB)),
                    (key, context) -> Turn.to(turned(1))));
            bindings.add(Binding.help(
                    "h/left",
                    "before",
                    Binding.chars("h").or(Binding.kinds(Key.Kind.LEFT)),
                    (key, context) -> Turn.to(turned(-1))));
            bindings.add(work.keys().footer(Command.STATUS, "status", (key, context) -> Turn.to(filtered())));
            bindings.addAll(Moves.choosing(
                    context -> split(context.size()).listRows(),
                    (lines, context) -> Turn.to(moved(lines, context.size()))));
        }
        bindings.add(wayBack(Turn.to(this, new Effect.GoHome())));
        bindings.addAll(always());
        return bindings;
    }

    @Override
    public Set<CardId> marking() {
        return Set.of();
    }

    @Override
    public Screen on(Work next, String news) {
        return new SourcesScreen(next, section, status, at, top, news);
    }

    @Override
    public Screen told(String news) {
        return on(work, news);
    }

    @Override
    public Frame view(Size size) {
        List<SourceSection> sections = sections();
        String place = sections.isEmpty() ? "" : (section + 1) + "/" + sections.size();
        return Chrome.frame(
                Chrome.header("Documents", place, size),
                sections.isEmpty() ? nothing(size) : body(size),
                Chrome.keys(bindings(), size),
                notice,
                size);
    }

    private static Body nothing(Size size) {
        return Body.of(Wrap.hanging(
                " ",
                "There are no documents: the content folder has no quizzes/sources.json. Questions can do without; with"
                        + " it, this is where each claim and what the evidence says of it can be read.",
                Chrome.textWidth(size),
                Role.PLAIN));
    }

    private Body body(Size size) {
        Split split = split(size);
        List<SourceSection.Row> rows = rows();
        List<Line> list = new ArrayList<>();
        int first = split.top(top, at, rows.size());
        for (int row = first; row < Math.min(rows.size(), first + split.listRows()); row++) {
            Line line = Line.of((row == at ? " > " : "   "))
                    .plus(rows.get(row).line())
                    .clipped(split.listColumns() - 1);
            list.add(row == at ? line.padded(split.listColumns() - 1).in(Role.SELECTED) : line);
        }
        if (rows.isEmpty()) {
            list.addAll(Wrap.hanging(
                    " ", "No claim of this document has this status.", split.listColumns() - 1, Role.PLAIN));
        }
        List<Line> preview = rows.isEmpty() || !split.hasPreview()
                ? List.of()
                : rows.get(at).page().lines(work.shelf(), split.previewColumns());
        List<Line> lines = new ArrayList<>();
        String count = status.map(each -> rows.size() + " " + new StatusWords(each).word())
                .orElse(rows.size() + " in all");
        int room = Math.max(1, size.columns() - count.length() - 3);
        lines.add(Line.of(" " + sections().get(section).title(), Role.TITLE)
                .clipped(room)
                .padded(room)
                .plus("  " + count, Role.DIM)
                .clipped(size.columns()));
        lines.addAll(split.lines(list, preview));
        return Body.of(lines);
    }

    private Split split(Size size) {
        int footer = Chrome.keys(bindings(), size).size();
        return Split.of(size, Chrome.bodyRows(footer, notice, size) - 1);
    }

    private List<SourceSection> sections() {
        return SourceSection.all(work.shelf().library().evidence());
    }

    private List<SourceSection.Row> rows() {
        List<SourceSection> sections = sections();
        return sections.isEmpty() ? List.of() : sections.get(section).rows(status);
    }

    private SourcesScreen turned(int by) {
        return new SourcesScreen(work, Math.floorMod(section + by, sections().size()), status, 0, 0, "");
    }

    /** Each status in turn, and then all again. */
    private SourcesScreen filtered() {
        List<Claim.Status> all = List.of(Claim.Status.values());
        int next = status.map(all::indexOf).orElse(-1) + 1;
        Optional<Claim.Status> filter = next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
        return new SourcesScreen(work, section, filter, 0, 0, "");
    }

    private SourcesScreen moved(int by, Size size) {
        int count = rows().size();
        int next = Lists.moved(at, by, Math.max(1, count));
        return new SourcesScreen(work, section, status, next, split(size).top(top, next, count), "");
    }
}
