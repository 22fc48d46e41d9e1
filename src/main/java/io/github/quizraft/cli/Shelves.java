package io.github.quizraft.cli;

import io.github.quizraft.browse.Missing;
import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.Sorting;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.query.Parsed;
import io.github.quizraft.query.Query;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Scope;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What commands look through. */
final class Shelves {
    private Shelves() {}

    /**
     * All cards and entries; a look at them makes no progress file where there is none.
     *
     * @param query what will be searched for
     */
    static Shelf of(Io io, ContentOption content, ProgressOption progress, Settings settings, Query query) {
        Moment now = Moment.of(io.clock());
        try (Ahead<LogNow> reading = Ahead.begin(() -> LogNow.of(io, progress, settings))) {
            Library library = Workspace.toStudy(io, content.folder(io));
            Shelf unread = Shelf.of(library, History.empty(), Map.of(), settings.scheduler(WeightSets.NONE, now), now);
            if (!reading.isDone()) {
                // Nobody asks what is found: there is time now to work out what the query will be held against.
                unread.found(query, unread.sorted(Sorting.FILE));
            }
            LogNow log = reading.get();
            return unread.by(log.history(), log.states(), log.scheduler()).easyOn(settings.get(AllSettings.EASY_DAYS));
        }
    }

    /** What a session is to be made of: banks, or what a search means in them. */
    static Scope scope(Library library, List<String> banks, Optional<Query> only, OpenLog log, Settings settings) {
        if (only.isEmpty()) {
            return new Scope.Banks(banks);
        }
        Scheduler scheduler = log.scheduler(settings);
        History history = History.of(log.before());
        Shelf shelf = Shelf.of(library, history, log.states(scheduler), scheduler, log.now());
        Set<CardId> meant = shelf.cards(only.get());
        meant.removeIf(card -> !banks.contains(card.bank()));
        return new Scope.Cards(meant);
    }

    /** Says which bank, document, claim or tag of a search there is not: no mistake, since content changes. */
    static void tellMissing(Query query, Library library, Io io) {
        new Missing(library).in(query).forEach(each -> io.err().println(Safe.line(each)));
    }

    /** What a user wrote; ends the command with the place if it says nothing. */
    static Query query(String text) {
        Parsed parsed = Query.parse(text);
        if (parsed instanceof Parsed.Good good) {
            return good.query();
        }
        Parsed.Bad bad = (Parsed.Bad) parsed;
        throw new Failure(
                ExitStatus.USAGE,
                "quizraft: column " + bad.column() + " of the search: " + bad.message()
                        + " (\"quizraft help search\" explains the language)");
    }
}
