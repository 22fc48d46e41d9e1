package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.Fixtures;
import io.github.quizraft.Golden;
import io.github.quizraft.review.UnsavedLog;
import io.github.quizraft.settings.AllSettings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkloadScreenTest {
    private static final String TO_RETENTION =
            "," + "j".repeat(AllSettings.keys().indexOf(AllSettings.RETENTION.key()));

    @ParameterizedTest
    @CsvSource({"40,12", "80,24", "120,40"})
    void whatEachRetentionTakes(int columns, int rows) {
        Player player = new Player(new UnsavedLog(), Fixtures.planets(), List.of())
                .sized(columns, rows)
                .press(TO_RETENTION + "d");

        Golden.matches("tui/workload-" + columns + "x" + rows, player.picture());
    }

    @Test
    void enterChoosesTheRetention() {
        Player player = new Player().press(TO_RETENTION + "dk<enter>");

        assertThat(player.kept.get(AllSettings.RETENTION)).isEqualTo(0.85);
        assertThat(player.picture()).contains("Settings", "> retention", "*0.85");
    }

    @Test
    void escLeavesItAsItIs() {
        Player player = new Player().press(TO_RETENTION + "djj<esc>");

        assertThat(player.kept.isChosen(AllSettings.RETENTION)).isFalse();
        assertThat(player.picture()).contains("> retention");
    }
}
