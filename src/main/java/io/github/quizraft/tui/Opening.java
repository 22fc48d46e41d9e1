package io.github.quizraft.tui;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.plan.Deck;
import io.github.quizraft.plan.Habits;
import io.github.quizraft.plan.Workload;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.stats.Basis;
import io.github.quizraft.stats.Statistics;
import io.github.quizraft.stats.report.Sections;
import io.github.quizraft.study.ExamAhead;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Outline;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Setup;
import io.github.quizraft.study.StudiedDeck;
import io.github.quizraft.study.Way;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What screens open on: made of the log and the content as they are now.
 *
 * @param desk what there is to work with
 * @param log with the answers until now
 * @param states how all cards stand now, by a scheduler
 * @param now when
 */
record Opening(Desk desk, ReviewLog log, Function<Scheduler, Map<CardId, CardState>> states, Moment now) {
    /** Statistics look back a year. */
    private static final int STATISTICS_DAYS = 365;

    private static final int WORKLOAD_DAYS = 365;
    /** The same luck as that of the command. */
    private static final long WORKLOAD_SEED = 1;

    /** How the learner stands. */
    Today today() {
        return Today.unknown(desk.settings(), desk.saved())
                .counted(outline(), desk.problems().size(), history(), cards(), desk.scheduler(), desk.limits(), now);
    }

    /** What is known without the log. */
    Today unread() {
        return Today.unknown(desk.settings(), desk.saved())
                .listed(outline(), desk.problems().size());
    }

    Session session(Effect.Begin begin, long seed) {
        Limits limits = begin.allDue() ? desk.limits().withAllDue() : desk.limits();
        Way way = begin.exercise().from(now, limits.plusNew(begin.moreNew()));
        Setup setup = Setup.of(desk.library(), desk.scheduler(), desk.learner(), desk.device(), way, seed)
                .askingConfidence(desk.settings().asksConfidence())
                .easyOn(desk.settings().get(AllSettings.EASY_DAYS))
                .towards(desk.settings().exam());
        return Session.start(setup, begin.scope().in(desk.library()), history(), cards(), now);
    }

    Shelf shelf() {
        return Shelf.of(desk.library(), history(), cards(), desk.scheduler(), now)
                .easyOn(desk.settings().get(AllSettings.EASY_DAYS));
    }

    /** Work that takes seconds where there are many answers. Only the log is read before, as one thread at a time may. */
    Supplier<StatisticsMade> statistics() {
        List<LogEntry> entries = log.entries(desk.learner());
        return () -> {
            Statistics statistics = Statistics.of(Basis.of(
                    desk.library(), Optional.empty(), History.of(entries), desk.scheduler(), now, STATISTICS_DAYS));
            return new StatisticsMade(now, statistics.isEmpty() ? List.of() : Sections.of(statistics));
        };
    }

    Workload workload() {
        History history = history();
        Deck deck = StudiedDeck.of(outline(), card -> true, history, cards(), desk.scheduler(), now);
        Habits habits = Habits.of(history, desk.scheduler().day());
        return Workload.of(
                new Workload.Terms(
                        deck, WORKLOAD_DAYS, desk.limits().newPerDay(), Optional.empty(), habits, WORKLOAD_SEED),
                desk.scheduler());
    }

    /** How the exam that is over was expected to turn out, if one is. */
    Optional<String> farewell() {
        return desk.settings()
                .exam()
                .map(exam -> new ExamAhead(exam, outline(), history(), desk.scheduler(), now))
                .filter(ExamAhead::isOver)
                .map(ExamAhead::farewell);
    }

    private List<Outline> outline() {
        return Outline.of(desk.library());
    }

    private History history() {
        return History.of(log.entries(desk.learner()));
    }

    private Map<CardId, CardState> cards() {
        return states.apply(desk.scheduler());
    }
}
