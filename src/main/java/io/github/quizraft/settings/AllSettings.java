package io.github.quizraft.settings;

import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table of settings: the command, the screen, the reader of the file and the documentation all follow it. */
public final class AllSettings {
    private static final SchedulerSettings SCHEDULING = SchedulerSettings.DEFAULT;

    public static final Setting<Goal> GOAL = new Setting<>(
            "study.goal",
            new GoalKind(),
            Goal.NONE,
            "What you mean to do in a day; minutes run from question to answer, at most one for each.");

    public static final Setting<Integer> NEW_PER_DAY = new Setting<>(
            "study.newPerDay",
            new Whole(0, 9_999, 1, "cards"),
            10,
            "How many cards you meet for the first time in a day.");

    public static final Setting<Double> RETENTION = new Setting<>(
            "study.retention",
            new Fraction(70, 99),
            SCHEDULING.desiredRetention(),
            "The chance that you still know a card when it comes back; more means more reviews.");

    public static final Setting<List<Duration>> LEARNING_STEPS = new Setting<>(
            "study.learningSteps",
            new Delays(),
            SCHEDULING.learningSteps(),
            "When a new card comes back, before it waits for days.");

    public static final Setting<List<Duration>> RELEARNING_STEPS = new Setting<>(
            "study.relearningSteps",
            new Delays(),
            SCHEDULING.relearningSteps(),
            "When a card that you had forgotten comes back.");

    public static final Setting<Integer> MAXIMUM_INTERVAL = new Setting<>(
            "study.maximumInterval",
            new Whole(1, SCHEDULING.maximumInterval(), 365, "days"),
            SCHEDULING.maximumInterval(),
            "The longest that a card waits.");

    public static final Setting<ReviewsPerDay> REVIEWS_PER_DAY = new Setting<>(
            "study.reviewsPerDay",
            new ReviewsPerDayKind(),
            new ReviewsPerDay.Auto(),
            "How many due cards come in a day, the least known first; auto is all, unless more is overdue than you do in"
                    + " a day.");

    public static final Setting<Set<DayOfWeek>> EASY_DAYS = new Setting<>(
            "study.easyDays",
            new Weekdays(),
            Set.of(),
            "The days of the week on which about half as many cards come as on others.");

    public static final Setting<Integer> DAY_START = new Setting<>(
            "study.dayStart",
            new Whole(0, 23, 1, "o'clock"),
            StudyDay.DEFAULT.rolloverHour(),
            "The hour at which a study day begins; what you study before it counts for the day before.");

    public static final Setting<ModelName> MODEL = new Setting<>(
            "memory.model",
            Choice.of(ModelName.class),
            ModelName.FSRS_6,
            "The model of memory; with another one your answers so far are counted anew, and none is lost.");

    public static final Setting<Fitting> OPTIMIZE = new Setting<>(
            "memory.optimize",
            Choice.of(Fitting.class),
            Fitting.ASK,
            "Whether the model is fitted to you by itself, whenever your answers have doubled; ask only tells you.");

    public static final Setting<Confidence> CONFIDENCE = new Setting<>(
            "study.confidence",
            Choice.of(Confidence.class),
            Confidence.OFF,
            "Whether you are asked how sure you are before you see the answer.");

    public static final Setting<ThemeName> THEME = new Setting<>(
            "screen.theme",
            Choice.of(ThemeName.class),
            ThemeName.AUTO,
            "The colours; auto is light if your terminal says that it is, else dark.");

    public static final Setting<Boolean> ASCII = new Setting<>(
            "screen.ascii", new Switch(), false, "Draw with characters that every terminal and printer has.");

    public static final Setting<Boolean> REDUCED_MOTION = new Setting<>(
            "screen.reducedMotion",
            new Switch(),
            false,
            "What changes by itself does so seldom: the clock of an exam shows minutes, not seconds.");

    public static final Setting<Boolean> MOUSE = new Setting<>(
            "screen.mouse",
            new Switch(),
            false,
            "The wheel scrolls and a click chooses a line; the terminal itself then selects text only with Shift held.");

    public static final Setting<Optional<LocalDate>> EXAM_DATE = new Setting<>(
            "exam.date",
            new DateKind(),
            Optional.empty(),
            "The day of an exam; study leads up to it, and nothing is left of it afterwards.");

    public static final Setting<Integer> EXAM_MINUTES = new Setting<>(
            "exam.minutes", new Whole(1, 600, 5, "minutes"), 20, "How long you mean to study for it on each day.");

    public static final Setting<Double> EXAM_GOAL = new Setting<>(
            "exam.goal", new Fraction(50, 99), 0.9, "The share of its cards that you want to know on the day.");

    public static final Setting<Set<String>> EXAM_BANKS =
            new Setting<>("exam.banks", new BanksKind(), Set.of(), "The banks that it is on.");

    public static final Setting<Optional<LocalDate>> EXAM_SINCE = new Setting<>(
            "exam.since",
            new DateKind(),
            Optional.empty(),
            "The day on which the way to it began: the last fifth of the way, 14 days at most, is the final window.");

    private static final List<Setting<?>> OTHERS = List.of(
            GOAL,
            NEW_PER_DAY,
            RETENTION,
            LEARNING_STEPS,
            RELEARNING_STEPS,
            MAXIMUM_INTERVAL,
            REVIEWS_PER_DAY,
            EASY_DAYS,
            DAY_START,
            CONFIDENCE,
            MODEL,
            OPTIMIZE,
            EXAM_DATE,
            EXAM_MINUTES,
            EXAM_GOAL,
            EXAM_BANKS,
            EXAM_SINCE,
            THEME,
            ASCII,
            REDUCED_MOTION,
            MOUSE);

    private static final List<Setting<?>> ALL = Stream.concat(
                    OTHERS.stream(), Stream.of(Command.values()).map(Command::setting))
            .toList();

    private AllSettings() {}

    /** All of them, those of a group together. */
    public static List<Setting<?>> list() {
        return ALL;
    }

    /** The setting with this key. */
    public static Optional<Setting<?>> find(String key) {
        return ALL.stream().filter(setting -> setting.key().equals(key)).findFirst();
    }

    /** The key that someone means who leaves out its group, as the settings screen does. */
    public static Optional<String> withGroup(String name) {
        return keys().stream().filter(key -> key.endsWith("." + name)).findFirst();
    }

    public static List<String> keys() {
        return ALL.stream().<String>map(Setting::key).toList();
    }
}
