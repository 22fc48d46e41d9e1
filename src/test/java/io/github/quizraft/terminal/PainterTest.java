package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Look;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Theme;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class PainterTest {
    private final DefaultVirtualTerminal terminal = new DefaultVirtualTerminal(new TerminalSize(10, 3));
    private TerminalScreen screen;

    @BeforeEach
    void start() throws IOException {
        screen = new TerminalScreen(terminal);
        screen.startScreen();
    }

    @Test
    void putsEachLineOnItsRow() throws IOException {
        paint(Block.of(Line.of("one"), Line.of("two")));

        assertThat(row(0)).isEqualTo("one       ");
        assertThat(row(1)).isEqualTo("two       ");
        assertThat(row(2)).isEqualTo("          ");
    }

    @Test
    void leavesNothingOfTheFrameBefore() throws IOException {
        paint(Block.of(Line.of("long line"), Line.of("\u6F22\u5B57"), Line.of("third")));
        paint(Block.of(Line.of("short"), Line.of("a")));

        assertThat(row(0)).isEqualTo("short     ");
        assertThat(row(1)).isEqualTo("a         ");
        assertThat(row(2)).isEqualTo("          ");
    }

    @Test
    void cutsWhatIsTooWideAndTooHigh() throws IOException {
        paint(Block.of(Line.of("a line that is too wide"), Line.EMPTY, Line.EMPTY, Line.of("fourth")));

        assertThat(row(0)).isEqualTo("a line th\u2026");
        assertThat(row(2)).isEqualTo("          ");
    }

    @Test
    void givesACharacterTheCellsItTakes() throws IOException {
        paint(Block.of(Line.of("\u6F22e\u0301\u2764\uFE0F|")));

        assertThat(screen.getFrontCharacter(0, 0).getCharacterString()).isEqualTo("\u6F22");
        assertThat(screen.getFrontCharacter(2, 0).getCharacterString()).isEqualTo("e\u0301");
        assertThat(screen.getFrontCharacter(3, 0).getCharacterString()).isEqualTo("\u2764\uFE0F");
        assertThat(screen.getFrontCharacter(5, 0).getCharacterString()).isEqualTo("|");
    }

    @Test
    void dropsAMarkThatHasNoLetter() throws IOException {
        paint(Block.of(Line.of("\u0301", Role.KEY).plus("a", Role.PLAIN)));

        assertThat(row(0)).isEqualTo("a         ");
    }

    @Test
    void givesARoleItsLook() throws IOException {
        paint(Block.of(Line.of("k", Role.KEY).plus("s", Role.SELECTED).plus("p", Role.PLAIN)));

        assertThat(screen.getFrontCharacter(0, 0).getForegroundColor()).isEqualTo(new TextColor.RGB(0xFF, 0xD7, 0x87));
        assertThat(screen.getFrontCharacter(0, 0).getModifiers()).containsExactly(SGR.BOLD);
        assertThat(screen.getFrontCharacter(1, 0).getModifiers()).containsExactly(SGR.REVERSE);
        assertThat(screen.getFrontCharacter(2, 0).getForegroundColor()).isEqualTo(TextColor.ANSI.DEFAULT);
        assertThat(screen.getFrontCharacter(2, 0).getModifiers()).isEmpty();
    }

    @Test
    void showsTheCursorOnlyWhereItIsOnTheScreen() throws IOException {
        paint(new Frame(Block.of(), Optional.of(new Cursor(4, 1))));
        assertThat(terminal.getCursorPosition()).isEqualTo(new TerminalPosition(4, 1));
        assertThat(terminal.isCursorVisible()).isTrue();

        paint(new Frame(Block.of(), Optional.of(new Cursor(10, 1))));
        assertThat(terminal.isCursorVisible()).isFalse();

        paint(new Frame(Block.of(), Optional.empty()));
        assertThat(terminal.isCursorVisible()).isFalse();
    }

    private void paint(Block block) throws IOException {
        paint(new Frame(block, Optional.empty()));
    }

    private void paint(Frame frame) throws IOException {
        new Painter(new Look(Theme.dark(), ColorDepth.TRUE_COLOR, Strokes.LINES))
                .paint(frame, Optional.empty(), screen);
        screen.refresh(com.googlecode.lanterna.screen.Screen.RefreshType.DELTA);
    }

    private String row(int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < 10; column++) {
            text.append(terminal.getCharacter(column, row).getCharacterString());
        }
        return text.toString();
    }
}
