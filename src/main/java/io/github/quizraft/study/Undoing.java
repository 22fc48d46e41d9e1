package io.github.quizraft.study;

import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.review.VoidEvent;
import java.util.Optional;

/**
 * Takes back what was done last, an answer or a mark, and does it again. Nothing is remembered for it: both are entries
 * added to the log.
 *
 * @param session as it stands
 */
record Undoing(Session session) {

    Step undo(Stamp stamp) {
        Optional<CardEntry> last = session.history().undoable().filter(session::isInReach);
        Optional<Stage.Asking> asked = session.stage() instanceof Stage.Revealed revealed
                ? Optional.of(revealed.given().asking())
                : session.stage() instanceof Stage.Answered answered
                        ? Optional.of(answered.asking())
                        : Optional.empty();
        if (asked.isPresent() && last.filter(this::isMarkSinceAnswer).isEmpty()) {
            Stage.Asking again =
                    new Stage.Asking(asked.get().card(), asked.get().question(), stamp.at());
            return Step.to(session.at(again), new Effect.Notice("Your answer is taken back."));
        }
        if (last.isEmpty()) {
            return Step.to(session, new Effect.Notice("There is nothing to undo."));
        }
        CardEntry entry = last.get();
        VoidEvent undo = voiding(entry.id(), stamp);
        Session undone = session.with(undo);
        Session next = isToBeAsked(entry, undone)
                ? session.setup()
                        .card(entry.card())
                        .map(card -> undone.putBack().without(card.id()).ask(card, stamp.at()))
                        .orElse(undone)
                : undone;
        return session.step(next, undo, entry, "Undone: " + described(entry));
    }

    Step redo(Stamp stamp) {
        Optional<VoidEvent> last = session.history().redoable();
        Optional<CardEntry> target = last.flatMap(session.history()::target).filter(session::isInReach);
        if (last.isEmpty() || target.isEmpty()) {
            return Step.to(session, new Effect.Notice("There is nothing to redo."));
        }
        CardEntry entry = target.get();
        VoidEvent redo = voiding(last.get().id(), stamp);
        Session redone = session.with(redo);
        Session next = settlesCard(entry) ? redone.settled(entry, stamp.at()) : redone;
        return session.step(next, redo, entry, "Done again: " + described(entry));
    }

    /** A mark on a card, made when it was answered already: the answer is older than that. */
    private boolean isMarkSinceAnswer(CardEntry entry) {
        return entry instanceof CardMark
                && session.stage()
                        .answeredAt()
                        .filter(answered -> !entry.at().instant().isBefore(answered.instant()))
                        .isPresent();
    }

    /** Whether undoing an entry brings its card back: not if it was answered right before it was hidden. */
    private boolean isToBeAsked(CardEntry entry, Session undone) {
        if (entry instanceof Review || !settlesCard(entry) || session.isOn(entry.card())) {
            return entry instanceof Review;
        }
        return undone.history()
                .undoable()
                .filter(before -> before instanceof Review && before.card().equals(entry.card()))
                .isEmpty();
    }

    /** Whether a card needs no more asking after this. */
    private static boolean settlesCard(CardEntry entry) {
        return entry instanceof Review
                || (entry instanceof CardMark mark && mark.kind().hides());
    }

    private VoidEvent voiding(EntryId target, Stamp stamp) {
        return new VoidEvent(
                stamp.id(),
                session.setup().learner(),
                target,
                stamp.at(),
                session.setup().device());
    }

    private String described(CardEntry entry) {
        return new Deed(entry, session.setup()).text();
    }
}
