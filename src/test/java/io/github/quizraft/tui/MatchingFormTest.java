package io.github.quizraft.tui;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.question.Label;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is in sight while pairs are made, where there is no room for all of it. */
class MatchingFormTest {
    private static final int STEM = 4;
    private static final int ROWS = 8;
    private final Form form = new MatchingForm(labels("left", 5), labels("right", 6), Map.of(), 0);

    @Test
    void theQuestionIsInSightUntilTheFirstPairIsMade() {
        assertThat(sight(form)).startsWith("stem", "stem");
    }

    @Test
    void thenAsManyPartnersAreAsThereIsRoomForBesideWhatWantsOne() {
        assertThat(sight(pressed(form, "1"))).startsWith(" > [ ] left 2").endsWith("   2 right 2", "   3 right 3");
        assertThat(sight(pressed(form, "1 3 5"))).contains(" > [ ] left 4").endsWith("   4 right 4", "   5 right 5");
        assertThat(sight(pressed(form, "1 3 5 4"))).contains(" > [ ] left 5").endsWith("   6 right 6");
    }

    @Test
    void nothingMovesWhereThereIsRoomForAll() {
        assertThat(sight(pressed(form, "1 3 5 4"), 30)).startsWith("stem");
    }

    private static List<Label> labels(String name, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Label(name + i, name + " " + i))
                .toList();
    }

    private static Form pressed(Form form, String digits) {
        Form next = form;
        for (String digit : digits.split(" ", -1)) {
            Key key = Key.of(digit.charAt(0));
            next = next.keys().stream()
                    .filter(each -> each.matches().test(key))
                    .findFirst()
                    .orElseThrow()
                    .press()
                    .apply(key);
        }
        return next;
    }

    private static List<String> sight(Form form) {
        return sight(form, ROWS);
    }

    private static List<String> sight(Form form, int rows) {
        Drawing drawing = form.asking(38);
        List<Line> lines = new ArrayList<>(Collections.nCopies(STEM, Line.of("stem")));
        lines.addAll(drawing.lines());
        int first = drawing.inView(Body.of(lines), STEM).first(rows);
        return lines.subList(first, Math.min(lines.size(), first + rows)).stream()
                .map(Line::plain)
                .toList();
    }
}
