package io.github.quizraft.cli;

import io.github.quizraft.content.SettingsFile;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Limits;
import io.github.quizraft.tui.Desk;
import io.github.quizraft.tui.Keeping;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps settings in the user's file.
 *
 * @param target the file
 * @param limits that follow from settings and the command line
 * @param dress has the terminal follow settings
 */
record KeptSettings(ConfigTarget target, Function<Settings, Limits> limits, Consumer<Settings> dress)
        implements Keeping {
    @Override
    public Desk chosen(Desk desk, Setting<?> setting, Optional<String> value) {
        try {
            value.ifPresentOrElse(text -> target.set(setting, text), () -> target.unset(setting));
        } catch (Failure e) {
            throw new UnsavedException(String.valueOf(e.getMessage()), e);
        }
        Settings now = SettingsFile.read(target.file()).settings();
        dress.accept(now);
        return desk.with(now, now.scheduler(), limits.apply(now));
    }
}
