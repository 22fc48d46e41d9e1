package io.github.quizraft.cli;

import io.github.quizraft.progress.StoreException;
import io.github.quizraft.question.Played;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.VoidEvent;
import io.github.quizraft.study.GroupAnswers;
import io.github.quizraft.tui.OwnProgress;
import java.util.List;
import java.util.function.Supplier;

/**
 * The progress of whoever plays in a group quiz, and what is said of it.
 *
 * @param keeper writes it
 */
record JoinProgress(AnswerKeeper keeper) implements OwnProgress {
    @Override
    public Change keep(List<Played> played) {
        return guarded(() -> {
            GroupAnswers own = keeper.own(played);
            if (own.answered().isEmpty()) {
                return new Change(List.of(), "None of the questions you answered is in your own banks.");
            }
            if (keeper.isUnsaved()) {
                return new Change(List.of(), count(own, played) + ", but nothing is kept because of --no-save.");
            }
            List<Review> kept = keeper.keep(own);
            return new Change(
                    kept.stream().map(LogEntry::id).toList(),
                    count(own, played) + "; your answers are kept in your progress.");
        });
    }

    @Override
    public Change takeBack(List<EntryId> entries) {
        return guarded(() -> {
            List<VoidEvent> voids = keeper.takeBack(entries);
            return new Change(voids.stream().map(LogEntry::id).toList(), "");
        });
    }

    /** What the player is told where nothing was to be kept; empty if there is nothing that could be. */
    String offer(List<Played> played) {
        GroupAnswers own = keeper.own(played);
        return own.answered().isEmpty()
                ? ""
                : count(own, played) + "; with --keep your answers would be in your progress, too.";
    }

    private static String count(GroupAnswers own, List<Played> played) {
        int found = own.answered().size();
        return found + " of the " + (played.size() == 1 ? "1 question" : played.size() + " questions")
                + " you answered " + (found == 1 ? "is" : "are") + " in your own banks";
    }

    private static Change guarded(Supplier<Change> work) {
        try {
            return work.get();
        } catch (Failure | StoreException | UnsavedException e) {
            return new Change(List.of(), "Not kept: " + e.getMessage());
        }
    }
}
