package io.github.quizraft.tui;

import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.VoidEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what is said of many cards at once into the log, and tells the screen.
 *
 * @param desk whose learner says it, and where
 * @param log where it goes
 * @param stamps one for each entry
 */
record Marking(Desk desk, ReviewLog log, Stamps stamps) {
    Screen on(Shelved screen, Effect effect) {
        if (effect instanceof Effect.Mark mark) {
            return marked(screen, mark);
        }
        return effect instanceof Effect.TakeBack back ? takenBack(screen, back) : screen;
    }

    private Screen marked(Shelved screen, Effect.Mark effect) {
        List<CardMark> marks = new ArrayList<>();
        for (CardId card : effect.cards()) {
            Stamp stamp = stamps.next();
            marks.add(new CardMark(stamp.id(), desk.learner(), card, stamp.at(), effect.kind(), "", desk.device()));
        }
        log.appendAll(marks);
        return screen.marked(marks);
    }

    private Screen takenBack(Shelved screen, Effect.TakeBack effect) {
        List<VoidEvent> voids = new ArrayList<>();
        for (EntryId entry : effect.entries()) {
            Stamp stamp = stamps.next();
            voids.add(new VoidEvent(stamp.id(), desk.learner(), entry, stamp.at(), desk.device()));
        }
        log.appendAll(voids);
        return screen.takenBack(voids, effect.isRedo());
    }
}
