package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.plan.Stretch;
import io.github.quizraft.question.Shuffle;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Chooses which cards a session asks, and in which order: by need first, then spread out. */
final class Agenda {
    /** Misses longer ago than so many answers to a card say little of how it is known now. */
    private static final int RECENT = 5;

    private final Setup setup;
    private final History history;
    private final Map<CardId, CardState> states;
    private final Moment now;
    private final Backlog backlog;

    Agenda(Setup setup, History history, Map<CardId, CardState> states, Moment now) {
        this.setup = setup;
        this.history = history;
        this.states = states;
        this.now = now;
        this.backlog = setup.way().mode() == Mode.REVIEW
                ? Backlog.of(
                        setup.cards().keySet(),
                        states,
                        history,
                        setup.scheduler(),
                        setup.way().limits().reviews(),
                        now)
                : Backlog.NONE;
    }

    /** Of these cards, those to ask now in the way that the setup says. */
    List<Card> of(List<Card> cards, RandomGenerator random) {
        List<Card> chosen = chosen(cards, random);
        return List.copyOf(chosen.subList(0, Math.min(setup.way().limits().cards(), chosen.size())));
    }

    private List<Card> chosen(List<Card> cards, RandomGenerator random) {
        return switch (setup.way().mode()) {
            case REVIEW -> review(cards, random);
            case AHEAD -> ordered(known(cards));
            case CRAM -> {
                List<Card> all = new ArrayList<>(ordered(known(cards)));
                if (setup.way().order() != Order.MIXED) {
                    all.addAll(Shuffle.of(unknown(cards), random));
                }
                yield all;
            }
            case EXAM ->
                setup.way().order() == Order.NEED
                        ? BanksInTurn.first(setup.way().limits().cards(), Shuffle.of(cards, random))
                        : ordered(known(cards));
        };
    }

    /** In the final window before an exam, what gains most for it comes first. */
    private List<Card> review(List<Card> cards, RandomGenerator random) {
        Chosen chosen = new Chosen()
                .add(setup.exam()
                        .map(exam -> new FinalCards(exam, setup.scheduler(), history, states, now).of(cards))
                        .orElse(List.of()));
        List<Card> due = todays(cards.stream().filter(card -> isDue(card.id())).toList());
        int newLeft = setup.way().limits().newLeft(history, setup.scheduler(), now);
        List<Card> fresh = fresh(newLeft, Shuffle.of(unknown(chosen.without(cards)), random));
        return chosen.add(spread(ordered(chosen.without(due)), fresh)).all();
    }

    /** What an exam is on is met before all else. */
    private List<Card> fresh(int most, List<Card> unmet) {
        Chosen fresh = new Chosen()
                .add(BanksInTurn.first(
                        most,
                        unmet.stream().filter(card -> isForExam(card.id())).toList()));
        return fresh.add(BanksInTurn.first(most - fresh.count(), fresh.without(unmet)))
                .all();
    }

    private boolean isForExam(CardId card) {
        return setup.exam()
                .filter(exam -> exam.on(setup.scheduler().day().of(now)) != Stretch.OVER)
                .filter(exam -> exam.covers(card))
                .isPresent();
    }

    /** What a session on some cards leaves out. */
    Aside aside(List<Card> cards, Askable askable) {
        List<Card> due = cards.stream()
                .filter(card -> askable.test(card.id()) && isDue(card.id()))
                .toList();
        return Aside.of(cards, askable, backlog, due.size() - todays(due).size());
    }

    /** Of what is due, what the day's share has room for: what is least likely to be recalled. */
    private List<Card> todays(List<Card> due) {
        if (backlog.waiting() == 0) {
            return due;
        }
        Set<CardId> first = due.stream()
                .filter(card -> !isInSteps(card))
                .sorted(this::byNeed)
                .limit(backlog.left())
                .map(Card::id)
                .collect(Collectors.toSet());
        return due.stream()
                .filter(card -> isInSteps(card) || first.contains(card.id()))
                .toList();
    }

    private boolean isInSteps(Card card) {
        return Optional.ofNullable(states.get(card.id()))
                .filter(Backlog::isInSteps)
                .isPresent();
    }

    /** The least likely to be recalled comes first. */
    private int byNeed(Card one, Card other) {
        int byRecall = Double.compare(retrievability(one), retrievability(other));
        return byRecall != 0 ? byRecall : one.id().compareTo(other.id());
    }

    private int byWeakness(Card one, Card other) {
        int byMisses = Long.compare(misses(other), misses(one));
        return byMisses != 0 ? byMisses : byNeed(one, other);
    }

    private List<Card> ordered(List<Card> cards) {
        return switch (setup.way().order()) {
            case NEED -> cards.stream().sorted(this::byNeed).toList();
            case WEAKEST -> cards.stream().sorted(this::byWeakness).toList();
            case MIXED -> MixedUpCards.of(cards.stream().sorted(this::byNeed).toList(), setup, history);
        };
    }

    private List<Card> known(List<Card> cards) {
        return cards.stream().filter(card -> states.containsKey(card.id())).toList();
    }

    private List<Card> unknown(List<Card> cards) {
        return cards.stream().filter(card -> !states.containsKey(card.id())).toList();
    }

    private boolean isDue(CardId card) {
        return Optional.ofNullable(states.get(card))
                .filter(state -> setup.scheduler().isDue(state, now))
                .isPresent();
    }

    private double retrievability(Card card) {
        return Optional.ofNullable(states.get(card.id()))
                .map(state -> setup.scheduler().retrievability(state, now))
                .orElse(0.0);
    }

    private long misses(Card card) {
        List<Review> reviews = history.of(card.id());
        return reviews.subList(Math.max(0, reviews.size() - RECENT), reviews.size()).stream()
                .filter(review -> !review.grade().passed())
                .count();
    }

    /** New cards at even distances, so that neither kind makes a long run. */
    private static List<Card> spread(List<Card> due, List<Card> fresh) {
        List<Card> spread = new ArrayList<>(due);
        int total = due.size() + fresh.size();
        for (int i = 0; i < fresh.size(); i++) {
            int place = (int) ((i + 0.5) * total / fresh.size());
            spread.add(Math.min(place, spread.size()), fresh.get(i));
        }
        return spread;
    }
}
