package io.github.quizraft.tui;

import io.github.quizraft.browse.page.Page;
import io.github.quizraft.browse.page.Part;
import io.github.quizraft.review.CardId;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A page, with ways to others and the way back.
 *
 * @param work the shelf that it is from
 * @param page what is read
 * @param link which of its links is chosen, from 0; before the first is, one less
 * @param scroll lines scrolled down
 * @param below the screen to go back to
 * @param notice news for the learner
 */
record PageScreen(Work work, Page page, int link, int scroll, Shelved below, String notice) implements Shelved {
    private static final int NONE = -1;

    static PageScreen of(Page page, Work work, Shelved below) {
        return new PageScreen(work, page, NONE, 0, below, "");
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        List<Page> targets = targets();
        if (link > NONE && link < targets.size()) {
            bindings.add(Binding.footer(
                    "enter",
                    "follow",
                    Binding.kinds(Key.Kind.ENTER),
                    (key, context) -> Turn.to(of(targets.get(link), work, this))));
        }
        if (!targets.isEmpty()) {
            bindings.add(Binding.footer(
                    "tab",
                    link == NONE ? "links" : "next link",
                    Binding.kinds(Key.Kind.TAB),
                    (key, context) -> Turn.to(linked(1))));
            bindings.add(Binding.help(
                    "shift-tab",
                    "link before",
                    Binding.kinds(Key.Kind.BACK_TAB),
                    (key, context) -> Turn.to(linked(-1))));
        }
        bindings.add(wayBack(Turn.to(below.on(work, ""))));
        bindings.addAll(Moves.scrolling((lines, context) -> scrolled(lines, context.size())));
        bindings.addAll(marks());
        bindings.addAll(always());
        return bindings;
    }

    @Override
    public Set<CardId> marking() {
        return page.cards();
    }

    @Override
    public Screen on(Work next, String news) {
        return new PageScreen(next, page, link, scroll, below, news);
    }

    @Override
    public Screen told(String news) {
        return on(work, news);
    }

    @Override
    public Turn leave(Context context) {
        return below.leave(context);
    }

    @Override
    public Frame view(Size size) {
        return Chrome.frame(
                Chrome.header(page.title(), "", size), body(size), Chrome.keys(bindings(), size), notice, size);
    }

    private Body body(Size size) {
        List<Line> lines = new ArrayList<>();
        int focus = 0;
        int links = 0;
        for (Part part : page.parts(work.shelf(), Chrome.textWidth(size))) {
            if (part instanceof Part.Link way) {
                focus = links == link ? lines.size() : focus;
                lines.add(row(way, links == link, size));
                links++;
            } else {
                lines.add(((Part.Text) part).line());
            }
        }
        return Body.of(lines).showing(focus, focus).scrolled(scroll);
    }

    private static Line row(Part.Link way, boolean isChosen, Size size) {
        Line line = Line.of((isChosen ? " > " : " - ") + way.text()).clipped(size.columns() - 1);
        return isChosen ? line.in(Role.SELECTED) : line;
    }

    private List<Page> targets() {
        return page.parts(work.shelf(), 80).stream()
                .flatMap(part ->
                        part instanceof Part.Link way ? List.of(way.target()).stream() : List.<Page>of().stream())
                .toList();
    }

    private PageScreen linked(int by) {
        int count = targets().size();
        int next = link == NONE && by < 0 ? count - 1 : Math.floorMod(link + by, count);
        return new PageScreen(work, page, next, 0, below, "");
    }

    private Turn scrolled(int by, Size size) {
        int rows = Chrome.bodyRows(Chrome.keys(bindings(), size).size(), notice, size);
        Body moved = new PageScreen(work, page, link, scroll + by, below, "").body(size);
        return Turn.to(new PageScreen(work, page, link, moved.scrollWithin(rows), below, ""));
    }
}
