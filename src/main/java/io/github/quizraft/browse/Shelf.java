package io.github.quizraft.browse;

import io.github.quizraft.glossary.TermId;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Leech;
import io.github.quizraft.memory.Load;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.query.Learning;
import io.github.quizraft.query.Once;
import io.github.quizraft.query.Query;
import io.github.quizraft.query.Subject;
import io.github.quizraft.query.Trait;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import io.github.quizraft.study.Askable;
import io.github.quizraft.study.Card;
import io.github.quizraft.study.DueDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All cards and entries at a moment, with what the log says of them. Immutable. */
public final class Shelf {
    private final Library library;
    private final Scheduler scheduler;
    private final Moment now;
    private final History history;
    private final List<Listing> items;
    private final Map<CardId, Integer> places;
    private final Once<Standing> standing;
    private final Set<DayOfWeek> easyDays;
    /** A search needs none of it, and a page asks anew for each frame. */
    private final Once<DueDays> due = new Once<>(this::dueDays);

    private Shelf(
            Library library,
            Scheduler scheduler,
            Moment now,
            History history,
            List<Listing> items,
            Map<CardId, Integer> places,
            Once<Standing> standing,
            Set<DayOfWeek> easyDays) {
        this.library = library;
        this.scheduler = scheduler;
        this.now = now;
        this.history = history;
        this.items = items;
        this.places = places;
        this.standing = standing;
        this.easyDays = easyDays;
    }

    /**
     * What there is now.
     *
     * @param states of the cards that were answered, as the log has it
     */
    public static Shelf of(
            Library library, History history, Map<CardId, CardState> states, Scheduler scheduler, Moment now) {
        List<Card> cards = Card.of(library);
        List<Entry> entries = Entry.of(library.glossary().terms(), cards);
        Map<CardId, Integer> places = new HashMap<>();
        for (int place = 0; place < entries.size(); place++) {
            if (entries.get(place) instanceof Entry.OfCard of) {
                places.put(of.card().id(), place);
            }
        }
        Subjects subjects = new Subjects(library);
        List<Listing> items = entries.stream()
                .map(entry -> new Listing(entry, subjects.of(entry)))
                .toList();
        return new Shelf(
                        library, scheduler, now, history, items, places, new Once<>(() -> Standing.of(cards)), Set.of())
                .by(history, states, scheduler);
    }

    /** The same cards and entries as another log has them. What a search has worked out of their texts stays so. */
    public Shelf by(History log, Map<CardId, CardState> states, Scheduler other) {
        Shelf empty = new Shelf(library, other, now, log, List.of(), places, standing, easyDays);
        List<Listing> listed = items.stream()
                .map(item -> empty.listing(item.entry(), item.subject(), states))
                .toList();
        if (listed.size() >= Places.MANY) {
            listed.parallelStream().forEach(item -> item.subject().workOut());
        }
        return new Shelf(library, other, now, log, listed, places, standing, easyDays);
    }

    private Listing listing(Entry entry, Subject subject, Map<CardId, CardState> states) {
        if (entry instanceof Entry.OfCard of) {
            CardId id = of.card().id();
            return new Listing(entry, subject.with(() -> learning(id, Optional.ofNullable(states.get(id)))));
        }
        return new Listing(entry, subject);
    }

    /** All places in an order. */
    public Places sorted(Sorting sorting) {
        return Places.of(sorting.order(items));
    }

    /**
     * Those that a query means, in the same order.
     *
     * @param among all places, or what another query left of them
     */
    public Places found(Query query, Places among) {
        return among.narrowed(place -> query.matches(items.get(place).subject()));
    }

    /** The cards that a query means. */
    public Set<CardId> cards(Query query) {
        Set<CardId> cards = new HashSet<>();
        for (Listing item : items) {
            if (item.entry() instanceof Entry.OfCard of && query.matches(item.subject())) {
                cards.add(of.card().id());
            }
        }
        return cards;
    }

    /** The same, those first whose name or question has the words, and before them those that begin with one. */
    public Places bestFirst(Query query, Places found) {
        return found.split(place -> query.leads(items.get(place).subject())).split(place -> {
            Subject subject = items.get(place).subject();
            return query.leads(subject) && query.begins(subject);
        });
    }

    /** The same after some entries more in the log; only the cards that they are on are looked at again. */
    public Shelf after(List<? extends LogEntry> entries, Moment moment) {
        History longer = history;
        Set<CardId> touched = new HashSet<>();
        for (LogEntry entry : entries) {
            longer = longer.plus(entry);
            longer.card(entry).ifPresent(touched::add);
        }
        Shelf next = new Shelf(library, scheduler, moment, longer, new ArrayList<>(items), places, standing, easyDays);
        for (CardId card : touched) {
            Optional.ofNullable(places.get(card)).ifPresent(next::renew);
        }
        return next;
    }

    private void renew(int place) {
        Listing item = items.get(place);
        CardId id = ((Entry.OfCard) item.entry()).card().id();
        items.set(place, new Listing(item.entry(), item.subject().with(learning(id, state(id)))));
    }

    private Learning learning(CardId id, Optional<CardState> state) {
        return Learning.of(state, traits(id, state), scheduler, now);
    }

    private Set<Trait> traits(CardId id, Optional<CardState> state) {
        Marks marks = history.marks(id);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        if (marks.suspended()) {
            traits.add(Trait.SUSPENDED);
        }
        if (marks.flagged()) {
            traits.add(Trait.FLAGGED);
        }
        if (!marks.suspended() && !new Askable(history::marks, scheduler.day(), now).test(id)) {
            traits.add(Trait.BURIED);
        }
        if (state.filter(Leech::isPossible).isPresent()
                && Leech.of(scheduler, id, history.of(id)).is()) {
            traits.add(Trait.LEECH);
        }
        return traits;
    }

    /** Where a card stands in memory; empty if it was never answered. */
    public Optional<CardState> state(CardId id) {
        return scheduler.replay(id, history.of(id));
    }

    /** The same for a learner who wants less on some days of the week. */
    public Shelf easyOn(Set<DayOfWeek> days) {
        return new Shelf(library, scheduler, now, history, items, places, standing, days);
    }

    /** What else is due on the days to come, as far as it matters to a card. */
    Load load(Card card) {
        return due.get().load(card, this::card, easyDays);
    }

    private DueDays dueDays() {
        Map<CardId, LocalDate> days = new HashMap<>();
        LocalDate today = scheduler.day().of(now);
        for (Listing item : items) {
            Learning learning = item.subject().learning();
            if (item.entry() instanceof Entry.OfCard of
                    && !learning.is(Trait.SUSPENDED)
                    && !Double.isNaN(learning.daysToDue())) {
                days.put(of.card().id(), today.plusDays((long) learning.daysToDue()));
            }
        }
        return DueDays.of(days, this::card);
    }

    /** The card of this id; empty if there is none now. */
    public Optional<Card> card(CardId id) {
        return Optional.ofNullable(places.get(id))
                .map(place -> ((Entry.OfCard) items.get(place).entry()).card());
    }

    public Listing at(int place) {
        return items.get(place);
    }

    /** How many things there are. */
    public int size() {
        return items.size();
    }

    /** The cards that use a term. */
    public List<Card> cardsOn(TermId term) {
        return standing.get().onTerms().getOrDefault(term, List.of());
    }

    /** The cards that stand on a claim. */
    public List<Card> cardsOnClaim(String claim) {
        return standing.get().onClaims().getOrDefault(claim, List.of());
    }

    public Library library() {
        return library;
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    public Moment now() {
        return now;
    }

    public History history() {
        return history;
    }
}
