package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.ReadSettings;
import io.github.quizraft.line.LineIo;
import io.github.quizraft.line.LineSession;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.query.Query;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.Waiting;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Done;
import io.github.quizraft.study.ExamAhead;
import io.github.quizraft.study.Exercise;
import io.github.quizraft.study.Outline;
import io.github.quizraft.study.Recorder;
import io.github.quizraft.study.Session;
import io.github.quizraft.study.Setup;
import java.util.List;
import java.util.Optional;

/**
 * A session of study one line at a time, from the content to what the day has come to.
 *
 * @param io the streams
 * @param learner what to study, and where the progress in it is
 * @param options of the session
 * @param config what the learner has chosen
 */
record LineStudy(Io io, LearnerOptions learner, StudyOptions options, ReadSettings config) {
    /** In a pipe nobody sees a banner: content with a problem is not studied at all. */
    int run(Content content, List<String> banks, Exercise exercise, Optional<Query> only, LogAhead ahead) {
        config.problems().forEach(problem -> io.err().println(Safe.line(problem.toString())));
        Library library = Workspace.sound(content).library();
        if (library.banks().isEmpty()) {
            throw new Failure(
                    ExitStatus.BAD_CONTENT,
                    "quizraft: there is nothing to study: the content folder has no bank in quizzes/ and no term in"
                            + " glossary.json");
        }
        try (OpenLog open = ahead.get()) {
            ReviewLog log = open.log();
            log.whileLocked(Waiting.telling(io.err()::println));
            Scheduler scheduler = open.scheduler(settings());
            Stamps stamps = open.stamps();
            Moment now = stamps.now();
            Setup setup = Setup.of(
                            library,
                            scheduler,
                            LearnerId.ME,
                            io.device(),
                            exercise.from(now, options.limits(settings())),
                            options.seeds().getAsLong())
                    .askingConfidence(settings().asksConfidence())
                    .easyOn(settings().get(AllSettings.EASY_DAYS))
                    .towards(settings().exam());
            History history = SoundHistory.of(open, io);
            exam(library, open, history, now).forEach(io.out()::println);
            Session session = Session.start(
                    setup,
                    Shelves.scope(library, banks, only, open, settings()).in(library),
                    history,
                    open.states(scheduler),
                    now);
            Session left = new LineSession(
                            new LineIo(io.in(), io.out()),
                            new Recorder(log),
                            stamps,
                            library,
                            !learner.progress().isUnsaved(),
                            QuestionEditor.inLines(io, learner.content().folder(io)),
                            session)
                    .run();
            Done done = Done.on(scheduler.day(), stamps.now(), left.history());
            settings()
                    .get(AllSettings.GOAL)
                    .after(done.cards(), done.time())
                    .lines()
                    .forEach(io.out()::println);
            return ExitStatus.DONE;
        }
    }

    private List<String> exam(Library library, OpenLog open, History history, Moment now) {
        Scheduler scheduler = open.scheduler(settings());
        return settings()
                .exam()
                .map(exam -> new ExamAhead(exam, Outline.of(library), history, scheduler, now))
                .map(ahead -> new ExamNews(
                                ahead, new ConfigTarget(learner.config().file(io)))
                        .lines(
                                () -> open.states(scheduler),
                                options.limits(settings()).newPerDay()))
                .orElse(List.of());
    }

    private Settings settings() {
        return config.settings();
    }
}
