package io.github.quizraft.cli;

import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Played;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Review;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.VoidEvent;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.GroupAnswers;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Setup;
import io.github.quizraft.study.Way;
import java.util.List;

/** Takes answers of group quizzes into the learner's own progress, as if they had been given in a session of study. */
final class AnswerKeeper {
    private final Io io;
    private final ContentOption contentOption;
    private final ProgressOption progressOption;
    private final Settings settings;

    AnswerKeeper(Io io, ContentOption contentOption, ProgressOption progressOption, Settings settings) {
        this.io = io;
        this.contentOption = contentOption;
        this.progressOption = progressOption;
        this.settings = settings;
    }

    /** Those that are answers to questions of the learner's own banks, cards of the glossary among them. */
    GroupAnswers own(List<Played> played) {
        return GroupAnswers.of(Workspace.toStudy(io, contentOption.folder(io)), played);
    }

    /** Whether anything is kept at all. */
    boolean isUnsaved() {
        return progressOption.isUnsaved();
    }

    /** Takes entries of the log back; those that took something back themselves are so done again. */
    List<VoidEvent> takeBack(List<EntryId> entries) {
        try (OpenLog log = OpenLog.open(progressOption, settings, io)) {
            Stamps stamps = log.stamps();
            List<VoidEvent> voids =
                    entries.stream().map(entry -> voided(entry, stamps.next())).toList();
            log.log().appendAll(voids);
            return voids;
        }
    }

    /** Keeps those that are not kept yet, all of them or none, and tells which. */
    List<Review> keep(GroupAnswers answers) {
        try (OpenLog log = OpenLog.open(progressOption, settings, io)) {
            List<Review> missing = missing(answers, log);
            log.log().appendAll(missing);
            return missing;
        }
    }

    /** What {@link #keep} would keep. */
    List<Review> missing(GroupAnswers answers) {
        try (OpenLog log = OpenLog.open(progressOption, settings, io)) {
            return missing(answers, log);
        }
    }

    private VoidEvent voided(EntryId entry, Stamp stamp) {
        return new VoidEvent(stamp.id(), LearnerId.ME, entry, stamp.at(), io.device());
    }

    private List<Review> missing(GroupAnswers answers, OpenLog log) {
        Scheduler scheduler = log.scheduler(settings);
        Way way = Way.review(Limits.DEFAULT);
        Setup setup = Setup.of(answers.library(), scheduler, LearnerId.ME, io.device(), way, 0)
                .easyOn(settings.get(AllSettings.EASY_DAYS));
        List<LogEntry> entries = log.log().entries(LearnerId.ME);
        return answers.missing(
                setup, entries, log.states(scheduler), log.now(), io.clock().getZone());
    }
}
