package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.text.Line;
import io.github.quizraft.text.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {
    private static final List<Line> ROWS = List.of(Line.of("   one"), Line.of(" > two"), Line.of("   three"));

    @Test
    void theChosenRowSaysBelowWhatItMeansAndBothStayInSight() {
        Body body = Lists.telling(ROWS, 1, "What it means, at some length.", new Size(24, 10));

        assertThat(body.lines().stream().map(Line::plain))
                .containsExactly("   one", " > two", "     What it means, at", "     some length.", "   three");
        assertThat(List.of(body.from(), body.to())).containsExactly(1, 3);
    }

    @Test
    void aListIsFeltAtBothEnds() {
        assertThat(List.of(Lists.moved(0, -1, 3), Lists.moved(1, 1, 3), Lists.moved(2, 1, 3)))
                .containsExactly(0, 2, 2);
    }
}
