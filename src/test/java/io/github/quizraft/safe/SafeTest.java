package io.github.quizraft.safe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text from files and players can do nothing to a terminal but be read. */
class SafeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "NMDA receptor",
                "two\nlines",
                "na\u00EFve caf\u00E9, cafe\u0301",
                "G\u03B1s, \u03B2-arrestin, 5\u2013HT\u2082",
                "\u05E9\u05DC\u05D5\u05DD \u0645\u0631\u062D\u0628\u0627",
                "\u0915\u094D\u200D\u0937 \u0646\u200C\u0647",
                "\u4F60\u597D, \uD55C\uAE00",
                "\u261D\uFE0F \uD83D\uDC4D\uD83C\uDFFD 1\uFE0F\u20E3 \uD83C\uDDE9\uD83C\uDDEA",
                "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66",
                "\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08"
            })
    void textOfAnyLanguageStays(String text) {
        assertThat(Safe.text(text)).isEqualTo(text);
    }

    @Test
    void everyC0AndC1ControlButTheLineFeedGoes() {
        IntStream.concat(IntStream.rangeClosed(0, 0x1F), IntStream.rangeClosed(0x7F, 0x9F))
                .filter(c -> c != '\n')
                .forEach(c -> assertThat(Safe.text("a" + Character.toString(c) + "b"))
                        .as("U+%04X", c)
                        .isIn("ab", "a b", "a\nb"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001B[2J", // clear the screen
                "\u001B[1;1H", // move the cursor
                "\u001B[31m", // a colour
                "\u009B31m", // the same in 8 bits
                "\u001B]0;title\u0007", // set the title
                "\u001B]52;c;aGk=\u001B\\", // set the clipboard
                "\u001B]8;;http://example.org\u001B\\", // a link
                "\u009D0;title\u009C", // a command in 8 bits
                "\u001BP1$r0m\u001B\\", // device control
                "\u001Bc", // reset
                "\u0007\b\b\u007F", // bell, backspace, delete
                "\u000E" // shift to another character set
            })
    void anEscapeSequenceLosesWhatMakesItOne(String sequence) {
        assertThat(Safe.text("a" + sequence + "b")).matches("a[ -~]*b");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069})
    void noCharacterReordersALine(int bidi) {
        assertThat(Safe.text("key" + Character.toString(bidi) + "board")).isEqualTo("keyboard");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x00AD, 0x180E, 0x200B, 0x2060, 0x2061, 0x2064, 0x3164, 0x115F, 0xFEFF, 0xFFF9, 0xE0041, 0xE000})
    void noCharacterHidesInAWord(int hidden) {
        assertThat(Safe.text("key" + Character.toString(hidden) + "board")).isEqualTo("keyboard");
    }

    @Test
    void joinersDoNotPileUp() {
        assertThat(Safe.text("a" + "\u200D".repeat(1_000) + "b")).isEqualTo("a\u200Db");
        assertThat(Safe.text("a\u200D\u200B\u200C\u001B\u200Db")).isEqualTo("a\u200Db");
    }

    @Test
    void marksDoNotPileUp() {
        assertThat(Safe.text("e" + "\u0301".repeat(1_000) + "!")).isEqualTo("e" + "\u0301".repeat(8) + "!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200D", "\u200B", "\u001B", "\u202E"})
    void nothingUnseenLetsMarksPileUp(String between) {
        String heap = ("\u0301".repeat(5) + between).repeat(100);

        assertThat(Safe.text("e" + heap).chars().filter(c -> c == 0x301)).hasSize(8);
    }

    @Test
    void halfACharacterBecomesAReplacementCharacter() {
        assertThat(Safe.text("a\uD83Db\uDE00")).isEqualTo("a\uFFFDb\uFFFD");
        assertThat(Safe.text("\uD83D\u001B\uDE00")).isEqualTo("\uFFFD\uFFFD");
    }

    @Test
    void emojiThatAreNewerThanThisJavaStay() {
        assertThat(Safe.text("\uD83E\uDEE8 \uD83E\uDEE9")).isEqualTo("\uD83E\uDEE8 \uD83E\uDEE9");
    }

    @Test
    void lineEndsOfAllKindsBecomeLineFeeds() {
        assertThat(Safe.text("a\r\nb\u0085c\u2028d\u2029e\nf")).isEqualTo("a\nb\nc\nd\ne\nf");
        assertThat(Safe.text("over\rwritten")).isEqualTo("over written");
    }

    @Test
    void aTabIsASpace() {
        assertThat(Safe.text("a\tb\u000Bc\fd")).isEqualTo("a b c d");
    }

    @Test
    void aLineHasNoLineEnds() {
        assertThat(Safe.line("a\nb\r\nc\u2028d")).isEqualTo("a b c d");
    }

    @RepeatedTest(200)
    void anythingAtAllBecomesSafeAndThenStays(RepetitionInfo repetition) {
        String raw = anything(new SplittableRandom(repetition.getCurrentRepetition()));

        String safe = Safe.text(raw);

        assertThat(safe.codePoints()).allSatisfy(SafeTest::isHarmless);
        assertThat(Safe.text(safe)).isEqualTo(safe);
        assertThat(Safe.line(raw)).doesNotContain("\n");
        assertThat(Safe.line(Safe.line(raw))).isEqualTo(Safe.line(raw));
    }

    private static void isHarmless(int c) {
        int type = Character.getType(c);
        boolean joiner = c == 0x200C || c == 0x200D;
        boolean control = type == Character.CONTROL && c != '\n';
        boolean format = type == Character.FORMAT && !joiner;
        boolean separator = type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
        assertThat(control || format || separator || type == Character.SURROGATE)
                .as("U+%04X is unsafe", c)
                .isFalse();
    }

    /** Mostly trouble: controls, format characters, marks, halves of pairs, and some letters between. */
    private static String anything(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(1, 200);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(7)) {
                case 0 -> text.append((char) random.nextInt(0xA0));
                case 1 -> text.append((char) random.nextInt(0x2000, 0x2070));
                case 2 -> text.append((char) random.nextInt(0x300, 0x370));
                case 3 -> text.append((char) random.nextInt(0xD800, 0xE000));
                case 4 -> text.append("\u200D\u001B\uFE0F\r".charAt(random.nextInt(4)));
                case 5 -> text.append((char) random.nextInt('a', 'z'));
                default -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            }
        }
        return text.toString();
    }
}
