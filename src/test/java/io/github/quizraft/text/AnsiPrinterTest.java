package io.github.quizraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AnsiPrinterTest {

    @Test
    void leavesPlainTextAlone() {
        Block block = Block.of(Line.of("one"), Line.of("two"));

        assertThat(print(block, ColorDepth.TRUE_COLOR)).isEqualTo("one\ntwo\n");
    }

    @ParameterizedTest
    @CsvSource({"MONO, 1", "ANSI16, 1;96", "ANSI256, 1;38;5;75", "TRUE_COLOR, 1;38;2;95;175;255"})
    void marksARoleAsTheTerminalCan(ColorDepth depth, String codes) {
        Block block = Block.of(Line.of("right", Role.RIGHT).plus("!", Role.PLAIN));

        assertThat(print(block, depth)).isEqualTo("\u001B[" + codes + "mright\u001B[0m!\n");
    }

    @Test
    void marksNothingWhereThereIsNothing() {
        assertThat(print(Block.of(Line.of("", Role.RIGHT)), ColorDepth.ANSI16)).isEqualTo("\n");
    }

    private static String print(Block block, ColorDepth depth) {
        return new AnsiPrinter(Theme.dark(), depth).print(block);
    }
}
