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

    private static final String KEYS = """

            ## Keys

            A key is one character or `ctrl-` and a letter. Arrows, Enter, Esc, space, digits and `qhjklJK?:/` are
            the same everywhere and cannot be chosen. Two commands that one screen may have need keys of their own; where they share
            one, both are named and the choice does not count. In a question of true or false, `t` and `f` answer. `keys.room` are
            those of whoever hosts a group quiz, where `a` to `e` also stand for options and buzzers come first while they are asked
            for.

            | setting | what the key does | by itself |
            |---|---|---|
            """;

    @Test
    void isInStep() {
        StringBuilder page = new StringBuilder(BEGINNING);
        AllSettings.list().stream().filter(setting -> !isKey(setting)).forEach(setting -> page.append(row(setting)));
        page.append(KEYS);
        AllSettings.list().stream().filter(SettingsPageTest::isKey).forEach(setting -> page.append(keyRow(setting)));
        Golden.page(PAGE, page.toString());
    }

    private static boolean isKey(Setting<?> setting) {
        return setting.group().equals("keys");
    }

    private static String keyRow(Setting<?> setting) {
        return "| `" + setting.key() + "` | " + setting.meaning() + " | `" + setting.standardText() + "` |\n";
    }

    private static String row(Setting<?> setting) {
        return "| `" + setting.key() + "` | " + setting.meaning() + " | "
                + setting.kind().expected() + " | `" + setting.standardText() + "` |\n";
    }
}
