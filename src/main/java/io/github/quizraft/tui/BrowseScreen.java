package io.github.quizraft.tui;

import io.github.quizraft.browse.Entry;
import io.github.quizraft.browse.Listing;
import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.page.Page;
import io.github.quizraft.query.Guide;
import io.github.quizraft.review.CardId;
import io.github.quizraft.settings.Command;
import io.github.quizraft.study.Scope;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.terminal.Paste;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All cards and terms, searched while one types, with a preview of the one selected.
 *
 * @param work the shelf, and what was done on it
 * @param search what is searched for, and found
 * @param at the row selected
 * @param top the first row in sight
 * @param chosen cards to be marked together
 * @param isTyping whether letters go into the search line; else they are commands
 * @param notice news for the learner
 */
record BrowseScreen(Work work, Search search, int at, int top, Set<CardId> chosen, boolean isTyping, String notice)
        implements Shelved {
    static BrowseScreen of(Shelf shelf, KeyMap keys) {
        return new BrowseScreen(Work.on(shelf, keys), Search.all(shelf), 0, 0, Set.of(), true, "");
    }

    @Override
    public List<Binding> bindings() {
        List<Binding> bindings = new ArrayList<>();
        bindings.add(Binding.footer("enter", "open", Binding.kinds(Key.Kind.ENTER), (key, context) -> opened()));
        if (isTyping) {
            bindings.add(Binding.footer(
                    "esc", "commands", Binding.kinds(Key.Kind.ESCAPE), (key, context) -> Turn.to(typing(false))));
            bindings.add(Binding.footer(
                    "tab", "complete", Binding.kinds(Key.Kind.TAB), (key, context) -> Turn.to(completed())));
        } else {
            bindings.add(Binding.footer("/", "search", Binding.chars("/"), (key, context) -> Turn.to(typing(true))));
            bindings.add(Binding.footer(
                    "q",
                    "back",
                    Binding.chars("q").or(Binding.kinds(Key.Kind.ESCAPE)),
                    (key, context) -> Turn.to(this, new Effect.GoHome())));
            bindings.add(Binding.footer(
                    "space", "choose", Binding.chars(" "), (key, context) -> Turn.to(choosing(context.size()))));
            bindings.addAll(marks());
            bindings.add(
                    work.keys().footer(Command.CHOOSE_ALL, "choose all", (key, context) -> Turn.to(choosingAll())));
            bindings.add(work.keys().footer(Command.PRACTISE, "practise" + counted(), (key, context) -> practised()));
            bindings.add(work.keys().footer(Command.ORDER, "order", (key, context) -> Turn.to(reordered())));
        }
        bindings.addAll(moves());
        bindings.add(Binding.help("ctrl-c", "quit", Binding.ctrl("c"), (key, context) -> leave(context)));
        if (isTyping) {
            bindings.add(Binding.help(
                    "letters",
                    "search while you type",
                    key -> Binding.isTyped(key) || !search.line().press(key).equals(search.line()),
                    (key, context) -> Turn.to(typed(search.line().press(key)))));
        } else {
            bindings.add(
                    Binding.footer(Chrome.HELP_KEY, "help", Binding.chars("?"), (key, context) -> Turn.to(help())));
        }
        return bindings;
    }

    private List<Binding> moves() {
        return List.of(
                Binding.help(
                        isTyping ? "down" : "j/down",
                        "down",
                        isTyping ? Binding.kinds(Key.Kind.DOWN) : Lists.down(),
                        (key, context) -> Turn.to(moved(1, context.size()))),
                Binding.help(
                        isTyping ? "up" : "k/up",
                        "up",
                        isTyping ? Binding.kinds(Key.Kind.UP) : Lists.up(),
                        (key, context) -> Turn.to(moved(-1, context.size()))),
                Binding.help(
                        "pgdn/pgup",
                        "a page on or back",
                        Binding.kinds(Key.Kind.PAGE_DOWN, Key.Kind.PAGE_UP),
                        (key, context) -> Turn.to(moved(
                                (key.kind() == Key.Kind.PAGE_DOWN ? 1 : -1) * BrowseView.page(this, context.size()),
                                context.size()))));
    }

    @Override
    public Turn update(Event event, Context context) {
        if (isTyping && event instanceof Paste paste) {
            return Turn.to(typed(search.line().insert(paste.text())));
        }
        return Shelved.super.update(event, context);
    }

    @Override
    public Frame view(Size size) {
        return BrowseView.frame(this, size);
    }

    /** What is selected; empty where nothing is found. */
    Optional<Listing> selected() {
        return at < search.found().count()
                ? Optional.of(work.shelf().at(search.found().at(at)))
                : Optional.empty();
    }

    /** Those chosen, or else the one selected. All of them were found: another search ends the choice. */
    @Override
    public Set<CardId> marking() {
        return chosen.isEmpty()
                ? selected().flatMap(BrowseScreen::card).map(Set::of).orElse(Set.of())
                : chosen;
    }

    @Override
    public String counted() {
        return chosen.isEmpty() ? "" : " " + chosen.size();
    }

    private static Optional<CardId> card(Listing listing) {
        return listing.entry() instanceof Entry.OfCard card
                ? Optional.of(card.card().id())
                : Optional.empty();
    }

    @Override
    public Screen on(Work next, String news) {
        return new BrowseScreen(next, search, at, top, chosen, isTyping, news);
    }

    @Override
    public Screen told(String news) {
        return on(work, news);
    }

    private Turn opened() {
        return Turn.to(selected()
                .<Screen>map(listing -> PageScreen.of(Page.of(listing.entry()), work, typing(false)))
                .orElse(this));
    }

    private BrowseScreen typing(boolean isOn) {
        return new BrowseScreen(work, search, at, top, chosen, isOn, "");
    }

    private BrowseScreen typed(LineEditor line) {
        Search next = search.typed(line, work.shelf());
        if (next.found() == search.found()) {
            return new BrowseScreen(work, next, at, top, chosen, true, "");
        }
        String news = chosen.isEmpty() ? "" : "Another search: none is chosen now.";
        return new BrowseScreen(work, next, 0, 0, Set.of(), true, news);
    }

    private BrowseScreen completed() {
        Completion completion = Completion.of(search.line(), Guide.beginnings());
        BrowseScreen next = typed(completion.line());
        return new BrowseScreen(
                work, next.search, next.at, next.top, next.chosen, true, String.join("  ", completion.candidates()));
    }

    private BrowseScreen reordered() {
        Search next = search.sorted(search.sorting().next(), work.shelf());
        return new BrowseScreen(
                work,
                next,
                0,
                0,
                chosen,
                isTyping,
                "In order: " + next.sorting().label() + ".");
    }

    private BrowseScreen choosing(Size size) {
        return selected()
                .flatMap(BrowseScreen::card)
                .map(card -> {
                    Set<CardId> cards = new HashSet<>(chosen);
                    if (!cards.remove(card)) {
                        cards.add(card);
                    }
                    return choosing(cards).moved(1, size);
                })
                .orElseGet(() -> moved(1, size));
    }

    private BrowseScreen choosingAll() {
        if (!chosen.isEmpty()) {
            return choosing(Set.of());
        }
        return choosing(found());
    }

    /** Ways to study those chosen, or else all that are found. */
    private Turn practised() {
        Set<CardId> cards = chosen.isEmpty() ? found() : chosen;
        String on = cards.size() == 1 ? "1 card" : cards.size() + " cards";
        return Turn.to(
                cards.isEmpty()
                        ? told("There is no card here to study.")
                        : WaysScreen.among(this, new Scope.Cards(cards), on));
    }

    private Set<CardId> found() {
        Set<CardId> cards = new HashSet<>();
        for (int row = 0; row < search.found().count(); row++) {
            card(work.shelf().at(search.found().at(row))).ifPresent(cards::add);
        }
        return Set.copyOf(cards);
    }

    private BrowseScreen choosing(Set<CardId> cards) {
        String said =
                cards.isEmpty() ? "" : cards.size() == 1 ? "1 card is chosen." : cards.size() + " cards are chosen.";
        return new BrowseScreen(work, search, at, top, Set.copyOf(cards), isTyping, said);
    }

    private BrowseScreen moved(int by, Size size) {
        int count = search.found().count();
        int next = Lists.moved(at, by, Math.max(1, count));
        int first = BrowseView.split(this, size).top(top, next, count);
        return new BrowseScreen(work, search, next, first, chosen, isTyping, "");
    }

    private Screen help() {
        List<TextScreen.Entry> entries = new ArrayList<>();
        entries.addAll(TextScreen.help(this, bindings()).entries());
        entries.add(new TextScreen.Entry(
                work.keys().name(Command.UNDO),
                "takes back at once what was marked at once, until you leave this list; from then on, a card at a"
                        + " time"));
        Guide.explained().forEach((name, meaning) -> entries.add(new TextScreen.Entry(name, meaning)));
        return new TextScreen("Keys, and what may be searched for", entries, this, 0);
    }
}
