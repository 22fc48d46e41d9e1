package io.github.quizraft.tui;

import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.VoidEvent;
import io.github.quizraft.settings.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A screen on a shelf, where cards are marked. The keys for that are the same on each. */
sealed interface Shelved extends Screen permits BrowseScreen, PageScreen, SourcesScreen {
    Work work();

    /** The screen with the shelf as it is now, and news for the learner. */
    Screen on(Work work, String notice);

    /** The cards that a key marks now. */
    Set<CardId> marking();

    /** How many cards a key marks, to stand after what it does; empty where that is plain to see. */
    default String counted() {
        return "";
    }

    /** The keys that mark cards; none where there are none. */
    default List<Binding> marks() {
        List<Binding> bindings = new ArrayList<>();
        KeyMap keys = work().keys();
        if (!marking().isEmpty()) {
            boolean areSuspended = all(Marks::suspended);
            boolean areFlagged = all(Marks::flagged);
            bindings.add(keys.footer(
                    Command.SUSPEND,
                    (areSuspended ? "unsuspend" : "suspend") + counted(),
                    (key, context) -> marked(areSuspended ? CardMark.Kind.UNSUSPEND : CardMark.Kind.SUSPEND)));
            bindings.add(keys.footer(
                    Command.FLAG,
                    (areFlagged ? "unflag" : "flag") + counted(),
                    (key, context) -> marked(areFlagged ? CardMark.Kind.UNFLAG : CardMark.Kind.FLAG)));
            bindings.add(
                    keys.footer(Command.RESET, "reset" + counted(), (key, context) -> marked(CardMark.Kind.RESET)));
        }
        bindings.add(keys.footer(Command.UNDO, "undo", (key, context) -> takeBack(work().undoable(), false)));
        bindings.add(keys.help(Command.REDO, "redo", (key, context) -> takeBack(work().redoable(), true)));
        return bindings;
    }

    private boolean all(Predicate<Marks> has) {
        return marking().stream()
                .allMatch(card -> has.test(work().shelf().history().marks(card)));
    }

    private Turn marked(CardMark.Kind kind) {
        return Turn.to(this, new Effect.Mark(List.copyOf(marking()), kind));
    }

    private Turn takeBack(List<EntryId> entries, boolean isRedo) {
        return entries.isEmpty()
                ? Turn.to(on(work(), isRedo ? "There is nothing to redo." : "There is nothing to undo."))
                : Turn.to(this, new Effect.TakeBack(entries, isRedo));
    }

    /** The screen after cards were marked. */
    default Screen marked(List<CardMark> marks) {
        String what = marks.size() == 1 ? "1 card" : marks.size() + " cards";
        String said =
                marks.stream().findFirst().map(mark -> mark.kind().label()).orElse("");
        return on(
                work().marked(marks), what + " " + said + "; " + work().keys().name(Command.UNDO) + " takes it back.");
    }

    /** The screen after something was taken back, or done again. */
    default Screen takenBack(List<VoidEvent> voids, boolean isRedo) {
        Work after = isRedo ? work().doneAgain(voids) : work().takenBack(voids);
        String what = voids.size() == 1
                ? after.shelf()
                        .history()
                        .target(voids.get(0))
                        .map(entry -> described(entry, after))
                        .orElse("1 entry")
                : voids.size() + " cards";
        return on(after, (isRedo ? "Done again: " : "Undone: ") + what + ".");
    }

    private static String described(CardEntry entry, Work work) {
        String said = entry instanceof CardMark mark
                ? mark.kind().label()
                : ((Review) entry).grade().label();
        return work.shelf()
                .card(entry.card())
                .map(card -> said + ", \"" + card.question().item().inShort() + "\"")
                .orElse(said + ", " + entry.card());
    }
}
