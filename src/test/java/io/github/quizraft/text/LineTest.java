package io.github.quizraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class LineTest {

    @Test
    void leavesALineThatFits() {
        Line line = Line.of("four", Role.KEY);

        assertThat(line.clipped(4)).isSameAs(line);
    }

    @Test
    void marksWhereItCut() {
        assertThat(Line.of("abcdef").clipped(4)).isEqualTo(Line.of("abc\u2026"));
    }

    @Test
    void cutsInTheSpanThatDoesNotFit() {
        Line line = Line.of("ab", Role.KEY).plus("cdef", Role.DIM).plus("gh", Role.PLAIN);

        assertThat(line.clipped(4)).isEqualTo(Line.of("ab", Role.KEY).plus("c\u2026", Role.DIM));
    }

    @Test
    void cutsBeforeACharacterOfTwoCells() {
        assertThat(Line.of("\u6F22\u5B57").clipped(3).plain()).isEqualTo("\u6F22\u2026");
        assertThat(Line.of("\u6F22\u5B57").clipped(2).plain()).isEqualTo("\u2026");
    }

    @Test
    void clipsToNothing() {
        assertThat(Line.of("abc").clipped(0).plain()).isEmpty();
    }

    @Test
    void padsToAWidth() {
        assertThat(Line.of("\u6F22").padded(4).plain()).isEqualTo("\u6F22  ");
        assertThat(Line.of("abc").padded(2)).isEqualTo(Line.of("abc"));
    }

    @Test
    void takesARoleAsAWhole() {
        assertThat(Line.of("a", Role.KEY).plus("b", Role.DIM).in(Role.SELECTED))
                .isEqualTo(Line.of("a", Role.SELECTED).plus("b", Role.SELECTED));
    }

    @Test
    void dropsWhatATerminalWouldObey() {
        assertThat(Line.of("a\u001B]0;title\u0007b\u202Ec\nd").plain()).isEqualTo("a]0;titlebc d");
    }

    @Test
    void aBlockIsItsLinesWithoutSpacesAtTheEnd() {
        Block block =
                Block.of(Line.of("a  "), Line.EMPTY).plus(Block.of(Line.of(" b").padded(9)));

        assertThat(block.plain()).isEqualTo("a\n\n b");
        assertThat(block.height()).isEqualTo(3);
    }

    @RepeatedTest(300)
    void isNeverWiderThanClipped(RepetitionInfo round) {
        SplittableRandom random = new SplittableRandom(round.getCurrentRepetition());
        Line line = Line.EMPTY;
        for (int i = random.nextInt(5); i > 0; i--) {
            line = line.plus(RandomText.of(random, 8), Role.PLAIN);
        }
        int width = random.nextInt(30);

        assertThat(line.clipped(width).width()).isLessThanOrEqualTo(width);
        assertThat(line.clipped(width).padded(width).width()).isEqualTo(width);
    }
}
