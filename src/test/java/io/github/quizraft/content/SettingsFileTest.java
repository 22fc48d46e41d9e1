package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Command;
import io.github.quizraft.settings.Confidence;
import io.github.quizraft.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void whereThereIsNoneNothingIsChosen() {
        assertThat(SettingsFile.read(folder.resolve("none.json")).settings()).isEqualTo(Settings.STANDARD);
        assertThat(SettingsFile.read(folder.resolve("none.json")).problems()).isEmpty();
    }

    @Test
    void readsAValueOfEachForm() throws IOException {
        ReadSettings read = read("""
                {"study.newPerDay": 3, "screen.ascii": true, "study.confidence": "ask", "study.retention": 0.8}
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.settings().get(AllSettings.NEW_PER_DAY)).isEqualTo(3);
        assertThat(read.settings().get(AllSettings.ASCII)).isTrue();
        assertThat(read.settings().get(AllSettings.CONFIDENCE)).isEqualTo(Confidence.ASK);
        assertThat(read.settings().get(AllSettings.RETENTION)).isEqualTo(0.8);
    }

    @Test
    void readsANumberAndAWordWhereBothMayBe() throws IOException {
        assertThat(read("{\"study.reviewsPerDay\": 40}").settings().text(AllSettings.REVIEWS_PER_DAY))
                .isEqualTo("40");
        assertThat(read("{\"study.reviewsPerDay\": \"all\"}").settings().text(AllSettings.REVIEWS_PER_DAY))
                .isEqualTo("all");
        assertThat(read("{\"study.reviewsPerDay\": true}").problems()).hasSize(1);
    }

    @Test
    void namesThePlaceOfEveryMistakeAndKeepsTheRest() throws IOException {
        ReadSettings read = read("""
                {
                  "study.newPerDay": "3",
                  "study.retention": 1.5,
                  "screen.theme": "drak",
                  "screen.mose": true,
                  "mouse": true,
                  "screen.ascii": true
                }
                """);

        assertThat(read.problems())
                .extracting(problem ->
                        problem.place().line() + ":" + problem.place().column() + ": " + problem.message())
                .containsExactly(
                        "2:22: study.newPerDay must be a whole number from 0 to 9999 (cards), but is the text \"3\"",
                        "3:22: study.retention must be a number from 0.70 to 0.99, in hundredths,"
                                + " but is the number 1.5",
                        "4:19: screen.theme must be one of auto, dark, light, contrast, colour-blind, mono,"
                                + " but is the text \"drak\"; did you mean \"dark\"?",
                        "5:3: there is no setting \"screen.mose\"; did you mean \"screen.mouse\"?",
                        "6:3: there is no setting \"mouse\"; did you mean \"screen.mouse\"?");
        assertThat(read.settings()).isEqualTo(Settings.STANDARD.with(AllSettings.ASCII, "on"));
    }

    @Test
    void twoCommandsOnOneKeyAreNamedAndTheChoiceIsDropped() throws IOException {
        ReadSettings read = read("{\"keys.card.flag\": \"b\", \"keys.home.browse\": \"f\"}");

        assertThat(read.problems())
                .extracting(Problem::message)
                .containsExactly("keys.card.flag cannot be b, which is the key of keys.study.bury");
        assertThat(read.settings()).isEqualTo(Settings.STANDARD.with(Command.BROWSE.setting(), "f"));
    }

    @Test
    void aKeyForEveryPlaceMayStandForNothingElseInAny() throws IOException {
        assertThat(read("{\"keys.undo\": \"m\"}").problems())
                .extracting(Problem::message)
                .containsExactly("keys.undo cannot be m, which is the key of keys.home.moreNew");
    }

    @Test
    void twoCommandsMayExchangeTheirKeys() throws IOException {
        ReadSettings read = read("{\"keys.card.flag\": \"b\", \"keys.study.bury\": \"f\"}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.settings().get(Command.BURY.setting())).isEqualTo("f");
    }

    @Test
    void whatIsNoObjectIsOneMistake() throws IOException {
        assertThat(read("[]").problems()).hasSize(1);
        assertThat(read("{").problems()).hasSize(1);
        assertThat(SettingsFile.read(folder).problems()).hasSize(1);
    }

    private ReadSettings read(String text) throws IOException {
        return SettingsFile.read(Files.writeString(folder.resolve("config.json"), text));
    }
}
