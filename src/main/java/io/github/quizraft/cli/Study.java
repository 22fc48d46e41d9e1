package io.github.quizraft.cli;

import io.github.quizraft.catalog.Catalog;
import io.github.quizraft.content.Content;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.content.Problem;
import io.github.quizraft.content.ReadSettings;
import io.github.quizraft.query.Query;
import io.github.quizraft.question.Bank;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Exercise;
import io.github.quizraft.study.Limits;
import io.github.quizraft.study.Outline;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Tty;
import io.github.quizraft.text.Frame;
import io.github.quizraft.tui.Counted;
import io.github.quizraft.tui.Desk;
import io.github.quizraft.tui.Elsewhere;
import io.github.quizraft.tui.Entrance;
import io.github.quizraft.tui.Keeping;
import io.github.quizraft.tui.Program;
import io.github.quizraft.tui.Ready;
import io.github.quizraft.tui.Stopped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the content and the store, and hands them to the full screen or to line mode. */
final class Study {
    private final Io io;
    private final LearnerOptions learner;
    private final StudyOptions options;
    private final Path configFile;
    private final ReadSettings config;
    private final Settings settings;
    private final Standing standing;

    Study(Io io, LearnerOptions learner, StudyOptions options) {
        this.io = io;
        this.learner = learner;
        this.options = options;
        this.configFile = learner.config().file(io);
        this.config = learner.config().read(io);
        this.settings = config.settings();
        this.standing = new Standing(config, learner.progress().isUnsaved());
    }

    /** Opens the home screen; in line mode, where there is none, studies all banks. */
    int home() {
        return beside().during(this::atHomeOrInLines);
    }

    private FitBeside beside() {
        return new FitBeside(io, learner.progress(), settings, FitBeside.AFTER);
    }

    private int atHomeOrInLines() {
        Path folder = learner.content().folder(io);
        if (!options.isPlain()) {
            CatalogCache cache = CatalogCache.open(folder, io);
            Optional<Catalog> kept = cache.read();
            Entrance entrance = new Entrance(standing.listed(kept), io::stamps);
            try (Tty tty = io.tty().get()) {
                if (!tty.isDumb()) {
                    return atHome(cache, kept, entrance, tty);
                }
            }
        }
        try (LogAhead log = ahead()) {
            Content content = read();
            return lines().run(content, all(content), Exercise.REVIEW, Optional.empty(), log);
        }
    }

    /** The screen is there before content and log are read, which takes several times as long. */
    private int atHome(CatalogCache cache, Optional<Catalog> kept, Entrance entrance, Tty tty) {
        Limits limits = options.limits(settings);
        Frame first = entrance.frame(tty.size());
        try (FullScreen screen = screen(tty)) {
            screen.paint(first);
            try (Ahead<OpenLog> opening = Ahead.begin(() -> opened(screen, tty, cache, kept, limits))) {
                boolean hungUp = entrance.run(screen);
                opening.get().close();
                return status(screen, hungUp);
            }
        }
    }

    /** Whatever goes wrong ends the screen and is told after it. */
    private OpenLog opened(FullScreen screen, Tty tty, CatalogCache cache, Optional<Catalog> kept, Limits limits) {
        try {
            learner.progress().prepare(io);
            OpenLog log = OpenLog.open(learner.progress(), settings, io);
            try {
                if (kept.isPresent()) {
                    screen.post(new Counted(standing.counted(kept.get(), log, limits)));
                }
                Content content = read();
                if (kept.isEmpty()) {
                    cache.keep(new Catalog(
                            Outline.of(content.library()), content.problems().size()));
                }
                screen.post(Ready.of(program(content, log, limits, screen, tty)));
                // Chance takes a while to be set up; the first key would wait for it.
                log.stamps().next();
                return log;
            } catch (RuntimeException | Error e) {
                log.close();
                throw e;
            }
        } catch (RuntimeException | Error e) {
            screen.post(new Stopped());
            throw e;
        }
    }

    /**
     * Begins a session at once.
     *
     * @param banks ids of banks; none means all
     * @param exercise in which way
     * @param only what the cards must be
     */
    int session(List<String> banks, Exercise exercise, Optional<Query> only) {
        try (LogAhead log = ahead()) {
            Content content = read();
            BankNames.check(banks, content);
            only.ifPresent(query -> Shelves.tellMissing(query, content.library(), io));
            return beside().during(() -> run(content, banks.isEmpty() ? all(content) : banks, exercise, only, log));
        }
    }

    private LogAhead ahead() {
        return LogAhead.begin(learner.progress(), settings, io);
    }

    private static List<String> all(Content content) {
        return content.library().banks().stream().map(Bank::id).toList();
    }

    private Content read() {
        return io.contents().of(learner.content().folder(io), Part.STUDY);
    }

    private int run(Content content, List<String> banks, Exercise exercise, Optional<Query> only, LogAhead ahead) {
        if (!options.isPlain()) {
            try (Tty tty = io.tty().get()) {
                if (!tty.isDumb()) {
                    return onScreen(content, banks, exercise, only, ahead, tty);
                }
            }
        }
        return lines().run(content, banks, exercise, only, ahead);
    }

    private LineStudy lines() {
        return new LineStudy(io, learner, options, config);
    }

    private int onScreen(
            Content content, List<String> banks, Exercise exercise, Optional<Query> only, LogAhead ahead, Tty tty) {
        try (OpenLog log = ahead.get();
                FullScreen screen = screen(tty)) {
            return status(
                    screen,
                    program(content, log, options.limits(settings), screen, tty)
                            .run(screen, Shelves.scope(content.library(), banks, only, log, settings), exercise));
        }
    }

    private Program program(Content content, OpenLog log, Limits limits, FullScreen screen, Tty tty) {
        Desk desk = new Desk(
                content.library(),
                Stream.of(config.problems(), content.problems())
                        .flatMap(List::stream)
                        .map(Problem::toString)
                        .toList(),
                settings,
                log.scheduler(settings),
                LearnerId.ME,
                io.device(),
                limits,
                !learner.progress().isUnsaved());
        Keeping keeping = new KeptSettings(
                new ConfigTarget(configFile),
                log::scheduler,
                options::limits,
                now -> new Appearance(now, io.environment()).put(tty, screen),
                io.clock());
        return new Program(
                desk,
                log.log(),
                log::states,
                log.stamps(),
                options.seeds(),
                keeping,
                new QuestionEditor(io, learner.content().folder(io), screen::lend),
                Elsewhere.of(screen),
                new HostsHere(io, tty));
    }

    private Appearance appearance() {
        return new Appearance(settings, io.environment());
    }

    private FullScreen screen(Tty tty) {
        return appearance().open(tty);
    }

    private static int status(FullScreen screen, boolean hungUp) {
        return screen.signalStatus().orElse(hungUp ? ExitStatus.HUNG_UP : ExitStatus.DONE);
    }
}
