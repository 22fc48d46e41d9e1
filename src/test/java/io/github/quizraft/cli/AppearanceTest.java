package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Theme;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AppearanceTest {
    @ParameterizedTest
    @CsvSource({
        "auto, '', dark",
        "auto, 15;0, dark",
        "auto, 7;8, dark",
        "auto, 0;15, light",
        "auto, 0;7, light",
        "auto, 0;default;15, light",
        "auto, 0;nonsense, dark",
        "dark, 0;15, dark",
        "light, 15;0, light"
    })
    void theColoursFollowTheSettingAndThenTheTerminal(String setting, String colours, String expected) {
        Theme theme = new Appearance(Settings.STANDARD.with(AllSettings.THEME, setting), Map.of("COLORFGBG", colours))
                .theme();

        Theme wanted = expected.equals("light") ? Theme.light() : Theme.dark();
        assertThat(theme.style(Role.RIGHT, ColorDepth.TRUE_COLOR))
                .isEqualTo(wanted.style(Role.RIGHT, ColorDepth.TRUE_COLOR));
    }
}
