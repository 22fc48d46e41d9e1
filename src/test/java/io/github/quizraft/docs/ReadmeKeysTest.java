package io.github.quizraft.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.settings.AllSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A trainer has the README alone: the keys it names are those of the program. */
class ReadmeKeysTest {
    @ParameterizedTest
    @CsvSource({
        "keys.room.pause,pauses",
        "keys.room.extend,gives 15 s more",
        "keys.room.pass,passes",
        "keys.room.skip,skips",
        "keys.room.flag,flags a question",
        "keys.room.board,changes or hides the board",
        "keys.room.end,ends the quiz"
    })
    void hostsReadOfTheKeysThatThereAre(String setting, String what) throws IOException {
        String readme = Files.readString(Path.of("README.md")).replaceAll("\\s+", " ");
        String key = AllSettings.list().stream()
                .filter(each -> each.key().equals(setting))
                .findFirst()
                .orElseThrow()
                .standardText();
        assertThat(readme).contains("`" + key + "` " + what);
    }
}
