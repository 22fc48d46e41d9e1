package io.github.quizraft.content;

import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.KeyConflict;
import io.github.quizraft.settings.Kind.Form;
import io.github.quizraft.settings.Setting;
import io.github.quizraft.settings.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads {@code config.json}: an object with a field for each setting that was chosen. */
public final class SettingsFile {
    private final Problems problems;
    private Settings settings = Settings.STANDARD;

    private SettingsFile(Problems problems) {
        this.problems = problems;
    }

    /** The settings of a file; where there is none, nothing is chosen and nothing wrong. */
    public static ReadSettings read(Path path) {
        ContentFile file = Files.exists(path) ? ContentFile.open(path) : ContentFile.absent(path);
        Settings settings = file.decoded((json, problems) -> new SettingsFile(problems).read(json))
                .orElse(Settings.STANDARD);
        return new ReadSettings(settings, file.problems());
    }

    private Settings read(Json json) {
        if (json instanceof Json.Obj object) {
            object.fields().forEach(this::field);
            dropConflicts(object);
        } else {
            problems.add(json.place(), "expected the settings, an object, but found " + json.described());
        }
        return settings;
    }

    private void field(String name, Json.Field field) {
        Optional<Setting<?>> setting = AllSettings.find(name);
        if (setting.isPresent()) {
            value(setting.get(), field.value());
        } else {
            problems.add(
                    field.place(),
                    "there is no setting " + Words.quoted(name)
                            + AllSettings.withGroup(name)
                                    .map(Words::didYouMean)
                                    .orElseGet(() -> Words.didYouMean(name, AllSettings.keys())));
        }
    }

    /** Only now: two commands may have exchanged their keys. */
    private void dropConflicts(Json.Obj object) {
        Optional<KeyConflict> conflict = KeyConflict.in(settings);
        while (conflict.isPresent()) {
            Setting<?> chosen = conflict.get().chosen().setting();
            problems.add(
                    object.field(chosen.key()).map(Json::place).orElse(object.place()),
                    conflict.get().toString());
            settings = settings.without(chosen);
            conflict = KeyConflict.in(settings);
        }
    }

    private void value(Setting<?> setting, Json json) {
        Optional<String> text = text(json, setting.kind().form()).flatMap(setting::canonical);
        if (text.isPresent()) {
            settings = settings.with(setting, text.get());
        } else {
            String meant = json instanceof Json.Str str
                    ? Words.didYouMean(str.text(), setting.kind().words())
                    : "";
            problems.add(json.place(), setting.refusal(json.described()) + meant);
        }
    }

    private static Optional<String> text(Json json, Form form) {
        return switch (form) {
            case NUMBER -> json instanceof Json.Num num ? Optional.of(num.digits()) : Optional.empty();
            case TRUE_OR_FALSE ->
                json instanceof Json.Bool bool ? Optional.of(String.valueOf(bool.value())) : Optional.empty();
            case TEXT -> json instanceof Json.Str str ? Optional.of(str.text()) : Optional.empty();
            case NUMBER_OR_TEXT -> text(json, Form.NUMBER).or(() -> text(json, Form.TEXT));
        };
    }
}
