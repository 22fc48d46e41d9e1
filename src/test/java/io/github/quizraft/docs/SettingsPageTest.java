package io.github.quizraft.docs;

import io.github.quizraft.Golden;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Setting;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** docs/settings.md says what the table of settings says. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("docs/settings.md");

    private static final String BEGINNING = """
            # Settings

            `quizraft config` lists all settings, `quizraft config set KEY VALUE` changes one, `quizraft config unset KEY` takes the
            change back. They stand in `config.json`, which `quizraft config path` finds: an object with a field for each setting
            that differs. What quizraft does not know there stays as it is. A mistake in the file is named with line and
            column; the setting is then as if it were not there. Options of a command win over the file.

            ```json
            {
              "study.newPerDay": 20,
              "study.goal": "15 minutes",
              "screen.ascii": true
            }
            ```

            | setting | what it does | may be | by itself |
            |---|---|---|---|
            """;

    @Test
    void isInStep() {
        StringBuilder page = new StringBuilder(BEGINNING);
        AllSettings.list().forEach(setting -> page.append(row(setting)));
        Golden.page(PAGE, page.toString());
    }

    private static String row(Setting<?> setting) {
        return "| `" + setting.key() + "` | " + setting.meaning() + " | "
                + setting.kind().expected() + " | `" + setting.standardText() + "` |\n";
    }
}
