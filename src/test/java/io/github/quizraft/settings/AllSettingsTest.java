package io.github.quizraft.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.memory.SchedulerSettings;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class AllSettingsTest {
    @ParameterizedTest
    @MethodSource("all")
    void whatIsShownCanBeTyped(Setting<?> setting) {
        assertThat(setting.canonical(setting.standardText())).contains(setting.standardText());
        assertThat(setting.kind().words())
                .allSatisfy(word -> assertThat(setting.canonical(word)).contains(word));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aStepAndAStepBackEndWhereTheyBegan(Setting<?> setting) {
        String standard = setting.standardText();
        setting.kind()
                .moved(standard, 1)
                .ifPresent(next ->
                        assertThat(setting.kind().moved(next, -1)).as(next).contains(standard));
    }

    static List<Setting<?>> all() {
        return AllSettings.list();
    }

    @Test
    void keysAreUnlikeEachOther() {
        assertThat(AllSettings.keys()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "study.newPerDay, 0, 0",
        "study.newPerDay, 007, 7",
        "study.newPerDay, -1,",
        "study.newPerDay, 10000,",
        "study.newPerDay, ten,",
        "study.retention, 0.9, 0.90",
        "study.retention, .85, 0.85",
        "study.retention, 0.999,",
        "study.retention, 1,",
        "study.retention, 0.69,",
        "study.learningSteps, 1m  10m 2h, 1m 10m 2h",
        "study.learningSteps, 120m, 2h",
        "study.learningSteps, 90m, 90m",
        "study.learningSteps, 25h,",
        "study.learningSteps, 1,",
        "study.learningSteps, '',",
        "study.goal, 15 min, 15 minutes",
        "study.goal, 1 card, 1 cards",
        "study.goal, 1441 minutes,",
        "study.goal, 15,",
        "study.dayStart, 24,",
        "study.reviewsPerDay, auto, auto",
        "study.reviewsPerDay, all, all",
        "study.reviewsPerDay, 40, 40",
        "study.reviewsPerDay, 0,",
        "study.reviewsPerDay, 10000,",
        "study.reviewsPerDay, none,",
        "study.easyDays, none, none",
        "study.easyDays, sun  sat, sat sun",
        "study.easyDays, sat sat, sat",
        "study.easyDays, Sunday,",
        "study.easyDays, '',",
        "screen.theme, colour-blind, colour-blind",
        "screen.theme, COLOUR_BLIND,",
        "screen.ascii, true, on",
        "screen.ascii, yes,",
        "keys.card.flag, F, F",
        "keys.card.flag, ctrl-f, ctrl-f",
        "keys.card.flag, ctrl-a,",
        "keys.card.flag, ctrl-c,",
        "keys.card.flag, j,",
        "keys.card.flag, 1,",
        "keys.card.flag, ' ',",
        "keys.card.flag, \u0308,",
        "keys.card.flag, ff,",
        "keys.card.flag, '',",
        "keys.undo, \u00F6, \u00F6"
    })
    void takesWhatIsInItsRange(String key, String typed, String canonical) {
        assertThat(AllSettings.find(key).orElseThrow().canonical(typed).orElse(null))
                .isEqualTo(canonical);
    }

    @Test
    void nothingChosenIsWhatTheSchedulerDoesByItself() {
        assertThat(Settings.STANDARD.scheduling()).isEqualTo(SchedulerSettings.DEFAULT);
    }

    @Test
    void anyChoiceCanBeScheduledWith() {
        Settings settings = Settings.STANDARD
                .with(AllSettings.MAXIMUM_INTERVAL, "1")
                .with(AllSettings.LEARNING_STEPS, "24h")
                .with(AllSettings.RELEARNING_STEPS, "none");

        assertThat(settings.scheduling().learningSteps()).containsExactly(Duration.ofHours(24));
        assertThat(settings.scheduling().relearningSteps()).isEmpty();
    }

    @Test
    void aValueThatIsNoneIsRefusedByName() {
        assertThatThrownBy(() -> Settings.STANDARD.with(AllSettings.DAY_START, "25"))
                .hasMessage("study.dayStart must be a whole number from 0 to 23 (o'clock), but is \"25\"");
    }
}
