package io.github.quizraft.tui;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.plan.Telling;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.stats.Streak;
import io.github.quizraft.study.Backlog;
import io.github.quizraft.study.BankStatus;
import io.github.quizraft.study.Done;
import io.github.quizraft.study.ExamAhead;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Outline;
import io.github.quizraft.study.Pace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the home screen shows. It needs no content, so that the screen can be there before the content is read.
 *
 * @param known how much of this is known yet
 * @param statuses how the learner stands with each bank
 * @param backlog what is due, and how much of it is for today
 * @param newLeft how many new cards are left for today
 * @param done what was done today
 * @param streak how many study days in a row there was an answer
 * @param problems how many things in the content are wrong
 * @param exam what is to be expected of the exam that is planned, if one is
 * @param keys that the learner has chosen
 * @param saved whether answers are kept
 */
public record Today(
        Known known,
        List<BankStatus> statuses,
        Backlog backlog,
        int newLeft,
        Done done,
        int streak,
        int problems,
        Optional<Telling> exam,
        KeyMap keys,
        boolean saved) {
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
        return new Today(
                Known.NOTHING,
                List.of(),
                Backlog.NONE,
                0,
                Done.NOTHING,
                0,
                0,
                Optional.empty(),
                new KeyMap(settings),
                saved);
    }

    /** Before the log is read. */
    public Today listed(List<Outline> banks, int wrong) {
        List<BankStatus> listed = new ArrayList<>();
        for (Outline bank : banks) {
            listed.add(new BankStatus(bank.title(), bank.id(), bank.cards().size(), 0, 0, 0));
        }
        return new Today(Known.BANKS, listed, Backlog.NONE, 0, Done.NOTHING, 0, wrong, Optional.empty(), keys, saved);
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
        List<CardId> cards = new ArrayList<>();
        for (Outline bank : banks) {
            cards.addAll(bank.cards());
            counted.add(BankStatus.of(bank, states, history::marks, scheduler, now));
        }
        return new Today(
                Known.ALL,
                counted,
                Backlog.of(cards, states, history, scheduler, limits.reviews(), now),
                limits.newLeft(history, scheduler, now),
                Done.on(scheduler.day(), now, history),
                streak(history, scheduler.day(), now),
                wrong,
                keys.settings()
                        .exam()
                        .map(exam -> new ExamAhead(exam, banks, history, scheduler, now))
                        .flatMap(ahead -> ahead.outlook(states, limits.newPerDay()))
                        .map(outlook -> new Telling(outlook, limits.newPerDay())),
                keys,
                saved);
    }

    private static int streak(History history, StudyDay day, Moment now) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Review review : history.reviews()) {
            days.add(day.of(review.at()));
        }
        return Streak.of(days, day.of(now)).current();
    }

    /** How far the learner's goal for the day is; empty without one. */
    String goal() {
        return keys.settings().get(AllSettings.GOAL).after(done.cards(), done.time());
    }

    BankStatus all() {
        return BankStatus.sum(statuses);
    }

    /** New cards that would be asked today. */
    int newToday() {
        return Math.min(newLeft, all().fresh());
    }

    /** About how long today's cards take. */
    int minutes() {
        return Pace.minutes(backlog.forToday() + newToday());
    }

    /** Whether nothing was ever answered. */
    boolean isFirst() {
        return statuses.stream().allMatch(status -> status.fresh() == status.total());
    }

    boolean isCounted() {
        return known == Known.ALL;
    }
}
