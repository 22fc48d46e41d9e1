package io.github.quizraft.settings;

import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Fsrs7;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.SchedulerSettings;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.plan.Exam;
import io.github.quizraft.plan.Stretch;
import io.github.quizraft.review.Moment;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a learner has chosen; everything else is as {@link AllSettings} has it.
 *
 * @param chosen texts of values, by the keys of their settings
 */
public record Settings(Map<String, String> chosen) {
    /** Nothing is chosen. */
    public static final Settings STANDARD = new Settings(Map.of());

    public Settings {
        chosen = Collections.unmodifiableMap(new TreeMap<>(chosen));
    }

    public <T> T get(Setting<T> setting) {
        return Optional.ofNullable(chosen.get(setting.key()))
                .flatMap(setting.kind()::read)
                .orElse(setting.standard());
    }

    /** The value as it is typed and shown. */
    public <T> String text(Setting<T> setting) {
        return setting.kind().text(get(setting));
    }

    /** Whether this is the learner's choice, even if it is no other than the standard. */
    public boolean isChosen(Setting<?> setting) {
        return chosen.containsKey(setting.key());
    }

    /** The same with one value chosen, which is one of its kind. */
    public Settings with(Setting<?> setting, String text) {
        Map<String, String> more = new TreeMap<>(chosen);
        more.put(setting.key(), setting.canonical(text).orElseThrow(() -> unsuitable(setting, text)));
        return new Settings(more);
    }

    /** The same with one value as it is by itself. */
    public Settings without(Setting<?> setting) {
        Map<String, String> fewer = new TreeMap<>(chosen);
        fewer.remove(setting.key());
        return new Settings(fewer);
    }

    public SchedulerSettings scheduling() {
        return new SchedulerSettings(
                get(AllSettings.RETENTION),
                get(AllSettings.MAXIMUM_INTERVAL),
                get(AllSettings.LEARNING_STEPS),
                get(AllSettings.RELEARNING_STEPS),
                SchedulerSettings.DEFAULT.fuzz());
    }

    /** Whether the learner is asked how sure an answer is. */
    public boolean asksConfidence() {
        return get(AllSettings.CONFIDENCE) == Confidence.ASK;
    }

    /** Decides when cards come, with the published weights. */
    public Scheduler scheduler() {
        return new Scheduler(
                get(AllSettings.MODEL) == ModelName.FSRS_7 ? Fsrs7.standard() : Fsrs6.standard(), scheduling(), day());
    }

    /** The same with the learner's own weights where there are any, and with what an exam asks of it until it is over. */
    public Scheduler scheduler(WeightSets weights, Moment now) {
        // Most starts of the program find no weights, and need not load what fits them.
        Scheduler fitted =
                weights.sets().isEmpty() ? scheduler() : new Scheduler(weights.model(model()), scheduling(), day());
        Optional<Exam> exam = exam();
        return exam.isPresent() && exam.get().on(day().of(now)) != Stretch.OVER
                ? fitted.before(exam.get().deadline())
                : fitted;
    }

    /** The exam that is planned; a past one stays until its date is taken away. */
    public Optional<Exam> exam() {
        // Most learners have none, and a start should not pay for it.
        return isChosen(AllSettings.EXAM_DATE) ? get(AllSettings.EXAM_DATE).map(this::on) : Optional.empty();
    }

    private Exam on(LocalDate date) {
        return new Exam(
                date,
                get(AllSettings.EXAM_SINCE),
                get(AllSettings.EXAM_MINUTES),
                get(AllSettings.EXAM_BANKS),
                get(AllSettings.EXAM_GOAL));
    }

    /** The model of memory that is chosen. */
    public ModelVersion model() {
        return get(AllSettings.MODEL) == ModelName.FSRS_7 ? ModelVersion.FSRS_7 : ModelVersion.FSRS_6;
    }

    public StudyDay day() {
        return new StudyDay(get(AllSettings.DAY_START));
    }

    private static IllegalArgumentException unsuitable(Setting<?> setting, String text) {
        return new IllegalArgumentException(setting.refusal("\"" + text + "\""));
    }
}
