package io.github.quizraft.tui;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.ReviewLog;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.Waiting;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.study.Editing;
import io.github.quizraft.study.Exercise;
import io.github.quizraft.study.Scope;
import io.github.quizraft.study.Session;
import io.github.quizraft.terminal.Event;
import io.github.quizraft.terminal.FullScreen;
import io.github.quizraft.terminal.Hangup;
import io.github.quizraft.text.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Studying in the full screen: carries out what the screens ask for. */
public final class Program {
    private final Keeping keeping;
    private final Editing editing;
    private final Elsewhere elsewhere;
    private final HostedQuiz hosted;
    private Desk desk;
    /** How the learner stood when that was last worked out, if the settings are still the same. */
    private Optional<Today> seen = Optional.empty();

    private final ReviewLog log;
    private final Function<Scheduler, Map<CardId, CardState>> states;
    private final Stamps stamps;
    private final LongSupplier seeds;

    /**
     * A program ready to run.
     *
     * @param log where answers go
     * @param states how all cards stand now, by a scheduler
     * @param seeds a seed for each session
     * @param keeping where settings go
     * @param editing opens a question where it is written
     * @param elsewhere where long work is done
     * @param hosts opens quizzes for groups
     */
    public Program(
            Desk desk,
            ReviewLog log,
            Function<Scheduler, Map<CardId, CardState>> states,
            Stamps stamps,
            LongSupplier seeds,
            Keeping keeping,
            Editing editing,
            Elsewhere elsewhere,
            Hosts hosts) {
        this.hosted = new HostedQuiz(hosts);
        this.desk = desk;
        this.log = log;
        this.states = states;
        this.stamps = stamps;
        this.seeds = seeds;
        this.keeping = keeping;
        this.editing = editing;
        this.elsewhere = elsewhere;
    }

    /**
     * Runs a session and what follows, until the learner leaves.
     *
     * @param scope what to study; with nothing to study anywhere, the home screen says so
     * @param exercise in which way
     * @return whether the program was asked to end from outside
     */
    public boolean run(FullScreen terminal, Scope scope, Exercise exercise) {
        return Loop.run(terminal, first(scope, exercise), this::after);
    }

    private Screen first(Scope scope, Exercise exercise) {
        return desk.library().banks().isEmpty() ? home() : reminded(session(new Effect.Begin(scope, exercise)));
    }

    /** Who begins a session at once has not seen the home screen, which says what to expect of an exam. */
    private Screen reminded(Screen session) {
        String news = damaged();
        return desk.settings().exam().isEmpty() || !news.isEmpty()
                ? session
                : today().exam().map(exam -> session.told(exam.inShort())).orElse(session);
    }

    /** The screen after an event; none when the program is to end. */
    Optional<Screen> after(Event event, Screen screen, Size size) {
        if (event instanceof Elsewhere.Broken broken) {
            throw broken.cause();
        }
        if (hosted.isOn()) {
            return hosted.after(event, screen, size, news -> home().told(news));
        }
        Context context = new Context(stamps.next(), size);
        boolean hangup = event instanceof Hangup;
        Turn turn = hangup ? screen.leave(context) : screen.update(event, context);
        // While somebody looks, what can wait does so in sight of them.
        log.whileLocked(hangup ? Waiting.PATIENT : Waiting.BRIEF);
        try {
            return performed(turn, context);
        } catch (UnsavedException e) {
            return hangup ? Optional.empty() : Optional.of(refused(screen, turn, e, context));
        }
    }

    /** Whatever cannot be saved has not happened: the learner sees why, and can try again if that is not done for them. */
    private static Screen refused(Screen screen, Turn turn, UnsavedException why, Context context) {
        Instant now = context.stamp().at().instant();
        WaitingScreen waiting =
                screen instanceof WaitingScreen begun ? begun : new WaitingScreen(screen.actor(), turn, now);
        return why.mayPass() && !waiting.isOver(now) ? waiting : screen.unsaved(String.valueOf(why.getMessage()));
    }

    private Optional<Screen> performed(Turn turn, Context context) {
        Optional<Screen> next = Optional.of(turn.next());
        for (Effect effect : turn.effects()) {
            next = effect instanceof Effect.Press press
                    ? next.flatMap(screen -> performed(screen.update(press.key(), context), context))
                    : perform(effect, next);
        }
        return next;
    }

    private Optional<Screen> perform(Effect effect, Optional<Screen> next) {
        if (effect instanceof Effect.Save save) {
            log.append(save.entry());
            return next;
        }
        if (effect instanceof Effect.Begin begin) {
            return Optional.of(session(begin));
        }
        if (effect instanceof Effect.Choose choice) {
            desk = keeping.chosen(desk, choice.setting(), choice.value());
            seen = Optional.empty();
            return next.map(screen -> screen instanceof SettingsScreen open ? open.with(desk.settings()) : screen);
        }
        if (effect instanceof Effect.Edit edit) {
            return next.map(screen -> edited(screen, edit.card()));
        }
        if (effect instanceof Effect.ShowSettings settings) {
            return Optional.of(
                    SettingsScreen.of(desk.settings(), desk.scheduler().model()).at(settings.at()));
        }
        if (effect instanceof Effect.ShowWorkload) {
            return Optional.of(
                    WorkloadScreen.of(opening().workload(), desk.settings().get(AllSettings.RETENTION)));
        }
        if (effect instanceof Effect.ShowExam) {
            return Optional.of(new PlanScreen(today(), 0, ""));
        }
        if (effect instanceof Effect.ShowStatistics) {
            return next.map(this::statistics);
        }
        if (effect instanceof Effect.ShowBrowser) {
            return Optional.of(BrowseScreen.of(opening().shelf(), desk.keys()));
        }
        if (effect instanceof Effect.ShowSources) {
            return Optional.of(SourcesScreen.of(opening().shelf(), desk.keys()));
        }
        if (effect instanceof Effect.Mark || effect instanceof Effect.TakeBack) {
            return next.map(
                    screen -> screen instanceof Shelved on ? new Marking(desk, log, stamps).on(on, effect) : screen);
        }
        if (effect instanceof Effect.OpenQuiz wish) {
            return next.map(below -> hosted.open(wish, desk, below));
        }
        if (effect instanceof Effect.OfferDestinations) {
            return next.map(
                    screen -> screen instanceof PaletteScreen palette ? palette.reaching(destinations()) : screen);
        }
        if (effect instanceof Effect.ShowProblems) {
            return next.map(below -> TextScreen.problems(below, desk.problems()));
        }
        return effect instanceof Effect.GoHome ? Optional.of(home()) : Optional.empty();
    }

    private Screen edited(Screen screen, CardId card) {
        Editing.Edited edited = editing.edit(card);
        desk = edited.library().map(desk::reading).orElse(desk);
        return edited.library().isPresent() && screen instanceof StudyScreen study
                ? study.reading(desk, stamps.now()).told(edited.news())
                : screen.told(edited.news());
    }

    Screen home() {
        return HomeScreen.of(today(), news());
    }

    /** By what the home screen showed last: reading the whole log may take seconds, and would change next to nothing. */
    private List<Destination> destinations() {
        return Destination.from(HomeScreen.of(seen.orElseGet(opening()::unread), ""));
    }

    Today today() {
        Today today = opening().today();
        seen = Optional.of(today);
        return today;
    }

    private Opening opening() {
        return new Opening(desk, log, states, stamps.now());
    }

    /** A screen with what there is to say at the start. */
    Screen welcomed(Screen screen) {
        return screen.told(news());
    }

    private Screen session(Effect.Begin begin) {
        Session session = opening().session(begin, seeds.getAsLong());
        return StudyScreen.of(desk, session, news());
    }

    private Screen statistics(Screen below) {
        Opening opening = opening();
        elsewhere.begin(opening.statistics()::get);
        return StatisticsScreen.awaited(opening.now(), below);
    }

    /** What there is to say at the start of something. */
    private String news() {
        return (damaged() + " " + farewell()).strip();
    }

    /** How a past exam was expected to turn out; said once, since its date goes with that. */
    private String farewell() {
        Optional<String> farewell = opening().farewell();
        if (farewell.isEmpty()) {
            return "";
        }
        try {
            desk = keeping.chosen(desk, AllSettings.EXAM_DATE, Optional.empty());
        } catch (UnsavedException e) {
            // It is said again next time, and does no harm until then.
            return farewell.get();
        }
        return farewell.get();
    }

    private String damaged() {
        int rows = log.damaged().size();
        return rows == 0 ? "" : rows + " damaged rows of the progress file do not count; its other rows do.";
    }
}
