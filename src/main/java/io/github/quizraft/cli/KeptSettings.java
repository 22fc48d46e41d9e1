package io.github.quizraft.cli;

import io.github.quizraft.content.SettingsFile;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Limits;
import io.github.quizraft.tui.Desk;
import io.github.quizraft.tui.Keeping;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps settings in the user's file.
 *
 * @param target the file
 * @param scheduler that follows from settings
 * @param limits that follow from settings and the command line
 * @param dress has the terminal follow settings
 * @param clock says whether an exam is over
 */
record KeptSettings(
        ConfigTarget target,
        Function<Settings, Scheduler> scheduler,
        Function<Settings, Limits> limits,
        Consumer<Settings> dress,
        Clock clock)
        implements Keeping {
    /** The way to an exam begins on the day it is planned. */
    private void begin(boolean isPlanned) {
        StudyDay day = SettingsFile.read(target.file()).settings().day();
        target.change(Map.of(
                AllSettings.EXAM_SINCE,
                isPlanned ? Optional.of(day.of(Moment.of(clock)).toString()) : Optional.empty()));
    }

    @Override
    public Desk chosen(Desk desk, Setting<?> setting, Optional<String> value) {
        try {
            value.ifPresentOrElse(text -> target.set(setting, text), () -> target.unset(setting));
            if (setting.equals(AllSettings.EXAM_DATE)) {
                begin(value.isPresent());
            }
        } catch (Failure e) {
            throw new UnsavedException(String.valueOf(e.getMessage()), e);
        }
        Settings now = SettingsFile.read(target.file()).settings();
        dress.accept(now);
        return desk.with(now, scheduler.apply(now), limits.apply(now));
    }
}
