package io.github.quizraft.study;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Recall;
import io.github.quizraft.question.Verdict;
import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.Stamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * One run of study as a value: {@code (session, action) -> (session, effects)}. It knows no terminal, no clock and no
 * store. What has been answered is in the history alone, so undo and redo are nothing but entries added to it.
 *
 * @param setup what stays the same
 * @param queue cards still to be asked, in order
 * @param made ids of the answers and marks given in this session, undone ones included
 * @param history the learner's log up to now
 * @param due when which cards become due, by that log
 * @param aside what it does not ask
 * @param stage what is on the screen
 */
public record Session(
        Setup setup, List<CardId> queue, Set<EntryId> made, History history, DueDays due, Aside aside, Stage stage) {
    /**
     * A session on some cards, in the way that the setup says.
     *
     * @param all the cards to choose from
     * @param states of all cards that were answered, as the history has it
     */
    public static Session start(
            Setup setup, List<Card> all, History history, Map<CardId, CardState> states, Moment now) {
        Askable askable = new Askable(history::marks, setup.scheduler().day(), now);
        List<Card> deck = all.stream().filter(card -> askable.test(card.id())).toList();
        Agenda agenda = new Agenda(setup, history, states, now);
        List<CardId> queue = agenda.of(deck, new SplittableRandom(setup.seed())).stream()
                .map(Card::id)
                .toList();
        DueDays due = DueDays.of(setup, states, history, now);
        Aside aside = agenda.aside(all, askable);
        return new Session(setup, queue, Set.of(), history, due, aside, new Stage.Finished()).goOn(now);
    }

    /** The session after an action, and what must be done before it is shown. An action out of place changes nothing. */
    public Step after(Action action) {
        if (mode() == Mode.EXAM && setup.way().isOver(action.stamp().at())) {
            Session ended = stage instanceof Stage.Asking ? putBack() : this;
            return Step.to(ended, new Effect.Notice("The time is up."));
        }
        if (action instanceof Action.Undo) {
            return new Undoing(this).undo(action.stamp());
        }
        if (action instanceof Action.Redo) {
            return new Undoing(this).redo(action.stamp());
        }
        if (action instanceof Action.Mark mark) {
            return mark(mark);
        }
        if (stage instanceof Stage.Asking asking && action instanceof Action.Submit submit) {
            return answered(
                    new Stage.Answered(asking, submit.answer(), submit.stamp().at()), submit.stamp());
        }
        if (stage instanceof Stage.Answered answered && action instanceof Action.Confide confide) {
            return Step.to(
                    at(reveal(answered, confide.confidence(), confide.stamp().at())));
        }
        if (stage instanceof Stage.Answered answered && action instanceof Action.Quit) {
            return rateAsProposed(answered, action.stamp(), true);
        }
        if (stage instanceof Stage.Revealed revealed) {
            if (action instanceof Action.Insist && revealed.mayInsist()) {
                return Step.to(at(insisting(revealed)));
            }
            if (action instanceof Action.Accept) {
                return rate(revealed, revealed.proposed(), action.stamp(), false);
            }
            if (action instanceof Action.Rate rate) {
                return rate(revealed, rate.grade(), rate.stamp(), false);
            }
            if (action instanceof Action.Quit) {
                return rate(revealed, revealed.proposed(), action.stamp(), true);
            }
        }
        return action instanceof Action.Quit ? Step.to(putBack()) : Step.to(this);
    }

    /** The reviews of this session that count, oldest first. */
    public List<Review> reviews() {
        return history.reviews().stream()
                .filter(review -> made.contains(review.id()))
                .toList();
    }

    /** The same session on content that was read again. */
    public Session reading(Library library, Moment now) {
        return new Rereading(this, library).session(now);
    }

    /** How many cards are still to come, those that come back included. */
    public int remaining() {
        int current = stage instanceof Stage.Finished ? 0 : 1;
        return queue.size() + new Upcoming(this).comingBack().size() + current;
    }

    /** What was said of the card on the screen. */
    public Marks marks() {
        return current().map(history::marks).orElse(Marks.NONE);
    }

    /** Whether the card on the screen is put aside for today. */
    public boolean isBuried() {
        Optional<Moment> at = stage instanceof Stage.Asking asking ? Optional.of(asking.since()) : stage.answeredAt();
        return at.map(moment -> new Askable(history::marks, setup.scheduler().day(), moment))
                .flatMap(askable -> current().filter(askable::isBuried))
                .isPresent();
    }

    public Optional<CardState> state(CardId card) {
        return setup.scheduler().replay(card, history.of(card));
    }

    /** What the learner has not claimed to know, or has judged already, has no certainty to ask for. */
    private Step answered(Stage.Answered given, Stamp stamp) {
        if (!mode().tells()) {
            return rateAsProposed(given, stamp, false);
        }
        boolean asks = setup.asksConfidence()
                && !(given.answer() instanceof Answer.Pass)
                && !(given.asking().question() instanceof Recall);
        return Step.to(at(asks ? given : reveal(given, Optional.empty(), stamp.at())));
    }

    Stage.Revealed reveal(Stage.Answered given, Optional<Confidence> confidence, Moment now) {
        Verdict verdict = given.asking().question().grade(given.answer(), setup.glossary());
        Map<Grade, CardState> outlook = new Outlook(this, given.asking().card()).of(confidence, now);
        return new Stage.Revealed(given, confidence, verdict, false, now, outlook);
    }

    private static Stage.Revealed insisting(Stage.Revealed it) {
        return new Stage.Revealed(it.given(), it.confidence(), it.verdict(), true, it.shown(), it.outlook());
    }

    private Step rateAsProposed(Stage.Answered given, Stamp stamp, boolean leave) {
        Stage.Revealed revealed = reveal(given, Optional.empty(), stamp.at());
        return rate(revealed, revealed.proposed(), stamp, leave);
    }

    private Step rate(Stage.Revealed revealed, Grade grade, Stamp stamp, boolean leave) {
        Review review = new Review(
                stamp.id(),
                setup.learner(),
                revealed.card().id(),
                stamp.at(),
                grade,
                revealed.answer().written(),
                revealed.verdict().score(),
                revealed.insisted(),
                revealed.confidence(),
                revealed.took(),
                setup.device(),
                setup.scheduler().model().id(),
                new Outlook(this, revealed.card()).placed(grade, stamp.at()));
        Session saved = made(review).at(new Stage.Finished());
        return step(leave ? saved : saved.goOn(stamp.at()), review, review, "");
    }

    /**
     * A step that adds an entry to the log. Answers in practice are remembered for as long as the session lasts, so that
     * undo works, and never written down.
     *
     * @param about the answer or mark that the entry is, or takes back
     */
    Step step(Session next, LogEntry entry, CardEntry about, String notice) {
        List<Effect> effects = new ArrayList<>();
        if (mode().counts() || !(about instanceof Review)) {
            effects.add(new Effect.Save(entry));
        }
        if (!notice.isEmpty()) {
            effects.add(new Effect.Notice(notice));
        }
        return new Step(next, List.copyOf(effects));
    }

    /** What was done before is in the log, where practice cannot take it back. */
    boolean isInReach(CardEntry entry) {
        return mode().counts() || made.contains(entry.id());
    }

    private Session made(CardEntry entry) {
        Set<EntryId> more = new HashSet<>(made);
        more.add(entry.id());
        return new Session(setup, queue, Set.copyOf(more), history, due, aside, stage).with(entry);
    }

    /** After an answer or a mark that a card needs no more asking for. What is marked at its verdict waits for its grade. */
    Session settled(CardEntry entry, Moment now) {
        Session rest = without(entry.card());
        boolean stays = !isOn(entry.card())
                || (entry instanceof CardMark && stage.answeredAt().isPresent());
        return stays ? rest : rest.at(new Stage.Finished()).goOn(now);
    }

    boolean isOn(CardId card) {
        return current().equals(Optional.of(card));
    }

    private Step mark(Action.Mark action) {
        Optional<CardId> card = current();
        if (card.isEmpty()) {
            return Step.to(this);
        }
        CardMark mark = new CardMark(
                action.stamp().id(),
                setup.learner(),
                card.get(),
                action.stamp().at(),
                action.kind(),
                action.text(),
                setup.device());
        Session marked = made(mark);
        if (!action.kind().hides() && marked.marks().equals(marks())) {
            return Step.to(this);
        }
        return step(
                action.kind().hides() ? marked.settled(mark, action.stamp().at()) : marked,
                mark,
                mark,
                new Deed(mark, setup).sentence());
    }

    /** Asks the next card, or ends. */
    private Session goOn(Moment now) {
        return new Upcoming(this)
                .next(now)
                .flatMap(setup::card)
                .map(card -> without(card.id()).ask(card, now))
                .orElse(at(new Stage.Finished()));
    }

    Session ask(Card card, Moment now) {
        int times = history.of(card.id()).size();
        return at(new Stage.Asking(card, card.question().shuffled(setup.random(card.id(), times)), now));
    }

    Optional<CardId> current() {
        return stage.onScreen().map(Card::id);
    }

    /** The card on the screen goes back to the head of the queue. */
    Session putBack() {
        List<CardId> longer = new ArrayList<>(queue);
        current().ifPresent(card -> longer.add(0, card));
        return new Session(setup, List.copyOf(longer), made, history, due, aside, new Stage.Finished());
    }

    Session without(CardId card) {
        return new Session(
                setup, queue.stream().filter(other -> !other.equals(card)).toList(), made, history, due, aside, stage);
    }

    Mode mode() {
        return setup.way().mode();
    }

    Session with(Setup other) {
        return new Session(other, queue, made, history, due, aside, stage);
    }

    Session with(LogEntry entry) {
        History longer = history.plus(entry);
        return new Session(setup, queue, made, longer, due.after(entry, longer, setup.scheduler()), aside, stage);
    }

    Session at(Stage next) {
        return new Session(setup, queue, made, history, due, aside, next);
    }
}
