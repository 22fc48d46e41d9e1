package io.github.quizraft.cli;

import io.github.quizraft.content.Amendment;
import io.github.quizraft.content.Drafts;
import io.github.quizraft.content.Problem;
import io.github.quizraft.content.SettingsFile;
import io.github.quizraft.files.Refusal;
import io.github.quizraft.files.Saving;
import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.KeyConflict;
import io.github.quizraft.settings.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of settings, to be changed.
 *
 * @param file where it is
 */
record ConfigTarget(Path file) {
    /** The setting of a name; ends the command if there is none. */
    static Setting<?> setting(String key) {
        return AllSettings.find(key)
                .orElseThrow(() -> new Failure(
                        ExitStatus.USAGE,
                        "quizraft: there is no setting \"" + key + "\""
                                + AllSettings.withGroup(key)
                                        .or(() -> EditDistance.nearest(key, AllSettings.keys()))
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("; 'quizraft config' lists them")));
    }

    /** Chooses a value; ends the command if it cannot be one. */
    void set(Setting<?> setting, String text) {
        String value = setting.canonical(text)
                .orElseThrow(() -> new Failure(ExitStatus.USAGE, "quizraft: " + setting.refusal("\"" + text + "\"")));
        KeyConflict.in(SettingsFile.read(file).settings().with(setting, value)).ifPresent(conflict -> {
            throw new Failure(ExitStatus.USAGE, "quizraft: " + conflict);
        });
        write(amendment().with(setting, value));
    }

    void unset(Setting<?> setting) {
        if (Files.exists(file)) {
            write(amendment().without(setting));
        }
    }

    /** Chooses several values, or leaves settings as they are by themselves, all or none of them. */
    void change(Map<Setting<?>, Optional<String>> values) {
        Amendment amendment = amendment();
        for (Map.Entry<Setting<?>, Optional<String>> each : values.entrySet()) {
            Setting<?> setting = each.getKey();
            Amendment before = amendment;
            String text =
                    each.getValue().map(value -> before.with(setting, value)).orElseGet(() -> before.without(setting));
            amendment = Amendment.of(text).orElseThrow();
        }
        write(amendment.text());
    }

    /** Of the file as it is now; nothing is written into one that is no sound JSON. */
    private Amendment amendment() {
        String text = Files.exists(file) ? Drafts.text(file).orElse("") : Amendment.EMPTY;
        return Amendment.of(text)
                .orElseThrow(() -> unreadable(SettingsFile.read(file).problems()));
    }

    private static Failure unreadable(List<Problem> problems) {
        return new Failure(ExitStatus.BAD_CONTENT, Workspace.described(problems));
    }

    private void write(String text) {
        try {
            Saving.write(file, text);
        } catch (IOException e) {
            throw new Failure(ExitStatus.NOT_WRITTEN, "quizraft: " + file + " cannot be written: " + Refusal.reason(e));
        }
    }
}
