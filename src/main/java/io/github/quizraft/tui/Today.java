package io.github.quizraft.tui;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.BankStatus;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the home screen shows. It needs no content, so that the screen can be there before the content is read.
 *
 * @param known how much of this is known yet
 * @param statuses how the learner stands with each bank
 * @param newLeft how many new cards are left for today
 * @param problems how many things in the content are wrong
 * @param keys that the learner has chosen
 * @param saved whether answers are kept
 */
public record Today(Known known, List<BankStatus> statuses, int newLeft, int problems, KeyMap keys, boolean saved) {
    /** What is known while the program starts. */
    public enum Known {
        /** Not even which banks there are. */
        NOTHING,
        /** Which banks there are. */
        BANKS,
        /** Everything. */
        ALL
    }

    /** Before the content is read. */
    public static Today unknown(Settings settings, boolean saved) {
        return new Today(Known.NOTHING, List.of(), 0, 0, new KeyMap(settings), saved);
    }

    /** Before the log is read. */
    public Today listed(List<Outline> banks, int wrong) {
        List<BankStatus> listed = new ArrayList<>();
        for (Outline bank : banks) {
            listed.add(new BankStatus(bank.title(), bank.id(), bank.cards().size(), 0, 0, 0));
        }
        return new Today(Known.BANKS, listed, 0, wrong, keys, saved);
    }

    /** With everything counted. */
    public Today counted(
            List<Outline> banks,
            int wrong,
            History history,
            Map<CardId, CardState> states,
            Scheduler scheduler,
            Limits limits,
            Moment now) {
        List<BankStatus> counted = new ArrayList<>();
        for (Outline bank : banks) {
            counted.add(BankStatus.of(bank, states, history::marks, scheduler, now));
        }
        return new Today(Known.ALL, counted, limits.newLeft(history, scheduler, now), wrong, keys, saved);
    }

    boolean isCounted() {
        return known == Known.ALL;
    }
}
