package io.github.quizraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.safe.Safe;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

final class WrapTest {

    @Test
    void breaksAtSpaces() {
        assertThat(wrapped("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void fillsALineToTheLastCell() {
        assertThat(wrapped("one two three", 7)).containsExactly("one two", "three");
    }

    @Test
    void cutsOnlyAWordThatIsTooLongForALineOfItsOwn() {
        assertThat(wrapped("a phosphorylation b", 6)).containsExactly("a", "phosph", "orylat", "ion b");
    }

    @Test
    void neverCutsThroughACharacterOfTwoCells() {
        assertThat(wrapped("\u6F22\u5B57\u6F22", 3)).containsExactly("\u6F22", "\u5B57", "\u6F22");
    }

    @Test
    void showsAnEllipsisForWhatIsWiderThanTheWholeLine() {
        assertThat(wrapped("a\u6F22", 1)).containsExactly("a", "\u2026");
    }

    @Test
    void keepsLineFeedsAndEmptyLines() {
        assertThat(wrapped("one\n\ntwo", 10)).containsExactly("one", "", "two");
    }

    @Test
    void givesOneEmptyLineForNoText() {
        assertThat(wrapped("", 10)).containsExactly("");
    }

    @Test
    void indentsWhatFollowsALabel() {
        assertThat(hanging("Why  ", "it opens the channel", 14))
                .containsExactly("Why  it opens", "     the", "     channel");
    }

    @Test
    void givesUpTheIndentWhereItWouldLeaveNoRoom() {
        assertThat(hanging("Source ", "d2, paragraph", 10)).containsExactly("Source d2,", "paragraph");
    }

    @Test
    void givesEveryLineTheRole() {
        assertThat(Wrap.lines("one two", 3, Role.DIM))
                .containsExactly(Line.of("one", Role.DIM), Line.of("two", Role.DIM));
    }

    @RepeatedTest(500)
    void noLineIsWiderThanAsked(RepetitionInfo round) {
        SplittableRandom random = new SplittableRandom(round.getCurrentRepetition());
        String text = RandomText.of(random, 60);
        String label = RandomText.of(random, 3);
        int width = 1 + random.nextInt(30);

        assertThat(Wrap.hanging(label, text, width, Role.PLAIN)).allMatch(line -> line.width() <= width);
    }

    @RepeatedTest(500)
    void nothingIsLostButSpaces(RepetitionInfo round) {
        SplittableRandom random = new SplittableRandom(round.getCurrentRepetition());
        String text = RandomText.of(random, 60);
        int width = 2 + random.nextInt(30);

        String shown = String.join("", wrapped(text, width));

        // A mark without a letter joins whatever it comes to stand after.
        assertThat(letters(shown)).isEqualTo(letters(Safe.text(text)));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(c -> c != ' ' && c != '\n' && !CharacterWidth.isMark(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static List<String> wrapped(String text, int width) {
        return Wrap.lines(text, width, Role.PLAIN).stream().map(Line::plain).toList();
    }

    private static List<String> hanging(String label, String text, int width) {
        return Wrap.hanging(label, text, width, Role.PLAIN).stream()
                .map(Line::plain)
                .toList();
    }
}
