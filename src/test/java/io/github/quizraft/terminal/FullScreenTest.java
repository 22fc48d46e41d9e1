package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.terminal.Key.Kind;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Cursor;
import io.github.quizraft.text.Frame;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Look;
import io.github.quizraft.text.Size;
import io.github.quizraft.text.Strokes;
import io.github.quizraft.text.Theme;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal.Signal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
final class FullScreenTest {
    private final Emulator emulator = new Emulator(40, 6);
    private final FullScreen screen = emulator.fullScreen();

    @AfterEach
    void close() {
        screen.close();
        emulator.close();
    }

    @Test
    void showsAFrame() {
        screen.paint(frame("one", "two"));

        assertThat(emulator.text()).startsWith("one").contains("\ntwo");
    }

    @Test
    void sendsOnlyWhatDiffers() {
        screen.paint(frame("the same line", "7/20"));
        emulator.sent();

        screen.paint(frame("the same line", "8/20"));

        assertThat(emulator.sent())
                .contains("8")
                .doesNotContain("same")
                .doesNotContain("20")
                .hasSizeLessThan(60);
    }

    @Test
    void neverErasesButBeforeAWholePicture() {
        screen.paint(frame("one"));
        assertThat(emulator.sent()).contains("\u001B[?2026h").endsWith("\u001B[?2026l");

        screen.paint(frame("something else", "altogether"));

        assertThat(emulator.sent()).doesNotContain("\u001B[2J");
    }

    @Test
    void showsCharactersWhole() {
        screen.paint(frame("\uD835\uDC65 \uD83C\uDF55 \u6F22"));

        assertThat(emulator.sent())
                .contains("\uD835\uDC65")
                .contains("\uD83C\uDF55")
                .contains("\u6F22");
    }

    @Test
    void putsTheCursorBackInPlaceAfterACharacterOfDisputedWidth() {
        screen.paint(frame("\u2705|"));
        assertThat(emulator.sent()).contains("\u2705\u001B[1;3H|");

        screen.paint(frame("e\u0304|"));

        assertThat(emulator.sent()).contains("e\u0304\u001B[1;2H|");
    }

    @Test
    void handsOutKeys() {
        emulator.type("a\u001B[A\r");

        assertThat(screen.next()).isEqualTo(Key.of('a'));
        assertThat(screen.next()).isEqualTo(Key.of(Kind.UP));
        assertThat(screen.next()).isEqualTo(Key.of(Kind.ENTER));
        assertThat(screen.hasNext()).isFalse();
    }

    @Test
    void knowsEscByWhatDoesNotFollow() {
        emulator.type("\u001B");

        assertThat(screen.next()).isEqualTo(Key.of(Kind.ESCAPE));
    }

    @Test
    void takesCtrlCForAKey() {
        emulator.type("\u0003");

        assertThat(screen.next()).isEqualTo(Key.ctrl('c'));
        assertThat(screen.signalStatus()).isEmpty();
    }

    /** On a real terminal JLine compares what it reads with these, even in raw mode. */
    @Test
    void leavesNoCharacterThatWouldBeTurnedIntoASignal() {
        assertThat(Stream.of(ControlChar.VINTR, ControlChar.VQUIT, ControlChar.VSUSP)
                        .map(emulator.terminal.getAttributes()::getControlChar))
                .containsOnly(-1);
    }

    @Test
    void handsOutAPasteAsOneEvent() {
        emulator.type("\u001B[200~two words\u001B[201~");

        assertThat(screen.next()).isEqualTo(new Paste("two words"));
    }

    @Test
    void tellsOfTheMouseOnlyWhileItIsAskedTo() {
        assertThat(emulator.sent()).doesNotContain("?1000");

        screen.point(true);
        assertThat(emulator.sent()).isEqualTo("\u001B[?1000h\u001B[?1006h");
        emulator.type("\u001B[<0;5;3M\u001B[<0;5;3m\u001B[<65;1;1M\u001B[<65;1;1M");
        assertThat(screen.next()).isEqualTo(new Pointer(Pointer.Kind.CLICK, 4, 2));
        assertThat(screen.next()).isEqualTo(new Pointer(Pointer.Kind.WHEEL_DOWN, 0, 0));
        assertThat(screen.next()).isEqualTo(new Pointer(Pointer.Kind.WHEEL_DOWN, 0, 0));

        screen.close();
        assertThat(emulator.sent()).contains("\u001B[?1006l\u001B[?1000l");
    }

    @Test
    void asksForTheMouseAgainAfterAStop() {
        screen.point(true);
        emulator.sent();

        emulator.type("\u001A");

        assertThat(screen.next()).isEqualTo(new Resumed());
        assertThat(emulator.sent()).contains("\u001B[?1000l").contains("\u001B[?1000h\u001B[?1006h");
    }

    @Test
    void aPasteOfAMegabyteIsCutToWhatAFieldCanMean() {
        emulator.type("\u001B[200~" + "x".repeat(1_000_000) + "\u001B[201~y");

        assertThat(screen.next())
                .isInstanceOfSatisfying(
                        Paste.class, paste -> assertThat(paste.text()).hasSizeBetween(100_000, 100_010));
        assertThat(screen.next()).isEqualTo(Key.of('y'));
    }

    @Test
    void changesItsLookWithoutLosingWhatItShows() {
        screen.paint(frame("\u2500\u2500 bar \u2588"));

        screen.dress(new Look(Theme.contrast(), ColorDepth.ANSI256, Strokes.ASCII));

        assertThat(emulator.text()).startsWith("-- bar #");
        assertThat(emulator.sent()).contains("48;5;16");
    }

    @Test
    void reportsTheLastSizeOfABurst() {
        emulator.resize(30, 5);
        emulator.resize(20, 4);
        emulator.resize(50, 8);

        assertThat(screen.next()).isEqualTo(new Resize(new Size(50, 8)));
        assertThat(screen.hasNext()).isFalse();
        assertThat(screen.size()).isEqualTo(new Size(50, 8));
    }

    @Test
    void paintsForTheSizeOfTheMoment() {
        screen.paint(frame("one", "two"));
        emulator.resize(3, 2);

        screen.paint(frame("a wide line", "b", "c"));

        assertThat(emulator.text()).startsWith("a ").contains("b").doesNotContain("c");
    }

    @Test
    void keepsShowingTheRightThingThroughManyResizes() {
        for (int i = 0; i < 60; i++) {
            emulator.resize(2 + i * 37 % 100, 2 + i * 13 % 40);
            screen.paint(frame("the last line of all", "x".repeat(i)));
        }
        emulator.resize(40, 6);
        screen.paint(frame("the last line of all", "", "end"));

        assertThat(emulator.text().lines().map(String::stripTrailing))
                .startsWith("the last line of all", "", "end", "");
    }

    @Test
    void leavesTheTerminalToTheShellWhileItIsStopped() {
        screen.paint(frame("before"));
        String[] shown = new String[1];
        boolean[] cooked = new boolean[1];
        emulator.whileStopped(() -> {
            shown[0] = emulator.text();
            cooked[0] = emulator.terminal.getAttributes().getLocalFlag(LocalFlag.ICANON);
        });

        emulator.type("\u001A");

        assertThat(screen.next()).isEqualTo(new Resumed());
        assertThat(screen.hasNext()).isFalse();
        assertThat(emulator.stops).hasValue(1);
        assertThat(shown[0]).doesNotContain("before");
        assertThat(cooked[0]).isTrue();
        assertThat(emulator.text()).contains("before");
        assertThat(emulator.terminal.getAttributes().getLocalFlag(LocalFlag.ICANON))
                .isFalse();
    }

    @Test
    void takesTheTerminalAgainWhenItWasStoppedByForce() {
        screen.paint(frame("before"));
        emulator.terminal.writer().print("\u001B[2Jnoise");
        emulator.terminal.writer().flush();

        emulator.terminal.raise(Signal.CONT);

        assertThat(screen.next()).isEqualTo(new Resumed());
        assertThat(emulator.text()).contains("before").doesNotContain("noise");
    }

    @Test
    void asksTheLoopToEndOnASignalAndLetsIt() {
        emulator.terminal.raise(Signal.INT);

        assertThat(screen.next()).isEqualTo(new Hangup());
        assertThat(screen.signalStatus()).hasValue(130);
        screen.close();
        assertThat(emulator.exitStatus).isNotDone();
    }

    @Test
    void endsTheProgramWhenTheLoopDoesNot() {
        emulator.terminal.raise(Signal.INT);

        assertThat(emulator.exitStatus).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(130);
    }

    @Test
    void asksTheLoopToEndWhenTheTerminalIsGone() throws IOException {
        emulator.terminal.input().close();

        assertThat(screen.next()).isEqualTo(new Hangup());
    }

    @Test
    void givesTheTerminalBackAsItWas() {
        Emulator fresh = new Emulator(40, 6);
        fresh.terminal.writer().print("prompt");
        fresh.terminal.writer().flush();
        FullScreen other = fresh.fullScreen();
        other.paint(new Frame(Block.of(Line.of("question")), Optional.of(new Cursor(0, 0))));
        assertThat(fresh.text()).doesNotContain("prompt");

        other.close();
        other.close();

        assertThat(fresh.text()).startsWith("prompt").doesNotContain("question");
        assertThat(fresh.sent()).endsWith("\u001B[?1049l");
        assertThat(fresh.terminal.getAttributes().getLocalFlag(LocalFlag.ECHO)).isTrue();
        assertThat(fresh.terminal.getAttributes().getControlChar(ControlChar.VINTR))
                .isEqualTo(3);
        fresh.close();
    }

    @Test
    void paintsNothingOnceItIsClosed() {
        screen.close();
        emulator.sent();

        screen.paint(frame("late"));

        assertThat(emulator.sent()).isEmpty();
    }

    private static Frame frame(String... lines) {
        return new Frame(Block.of(Arrays.stream(lines).map(Line::of).toList()), Optional.empty());
    }
}
