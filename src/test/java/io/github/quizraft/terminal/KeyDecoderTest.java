package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.terminal.Key.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class KeyDecoderTest {
    private final List<Event> events = new ArrayList<>();
    private final KeyDecoder decoder = new KeyDecoder(events::add);

    @ParameterizedTest(name = "{0} is {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    ^M       | ENTER     |
                    ^J       | ENTER     |
                    ^I       | TAB       |
                    ^?       | BACKSPACE |
                    ^H       | BACKSPACE |
                    ^[[A     | UP        |
                    ^[[B     | DOWN      |
                    ^[[C     | RIGHT     |
                    ^[[D     | LEFT      |
                    ^[OA     | UP        |
                    ^[OB     | DOWN      |
                    ^[OM     | ENTER     |
                    ^[[H     | HOME      |
                    ^[OH     | HOME      |
                    ^[[1~    | HOME      |
                    ^[[7~    | HOME      |
                    ^[[F     | END       |
                    ^[OF     | END       |
                    ^[[4~    | END       |
                    ^[[8~    | END       |
                    ^[[3~    | DELETE    |
                    ^[[5~    | PAGE_UP   |
                    ^[[6~    | PAGE_DOWN |
                    ^[[Z     | BACK_TAB  |
                    ^[[1;5C  | RIGHT     | ctrl
                    ^[[1;3D  | LEFT      | alt
                    ^[[1;7A  | UP        | ctrl alt
                    ^[[1;2A  | UP        |
                    ^[[3;5~  | DELETE    | ctrl
                    ^[^M     | ENTER     | alt
                    ^[^?     | BACKSPACE | alt
                    """)
    void knowsTheKeysThatTypeNothing(String sent, Kind kind, String held) {
        send(sent);

        String modifiers = held == null ? "" : held;
        assertThat(events).containsExactly(new Key(kind, "", modifiers.contains("ctrl"), modifiers.contains("alt")));
    }

    @ParameterizedTest(name = "{0} types {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    a            | a            |
                    A            | A            |
                    \u00E4       | \u00E4       |
                    \u6F22       | \u6F22       |
                    \uD83C\uDF55 | \uD83C\uDF55 |
                    ^A           | a            | ctrl
                    ^C           | c            | ctrl
                    ^Z           | z            | ctrl
                    ^_           | _            | ctrl
                    ^@           | ' '          | ctrl
                    ^[x          | x            | alt
                    ^[^A         | a            | ctrl alt
                    ^[\uD83C\uDF55 | \uD83C\uDF55 |
                    """)
    void knowsTheKeysThatType(String sent, String text, String held) {
        send(sent);

        String modifiers = held == null ? "" : held;
        assertThat(events)
                .containsExactly(new Key(Kind.CHARACTER, text, modifiers.contains("ctrl"), modifiers.contains("alt")));
    }

    @Test
    void takesEscForItselfOnlyWhenNothingFollows() {
        send("^[");
        assertThat(events).isEmpty();
        assertThat(decoder.isWaiting()).isTrue();

        decoder.expire();
        send("a");

        assertThat(events).containsExactly(Key.of(Kind.ESCAPE), Key.of('a'));
        assertThat(decoder.isWaiting()).isFalse();
    }

    @Test
    void takesASecondEscForTheEndOfTheFirst() {
        send("^[^[");
        decoder.expire();

        assertThat(events).containsExactly(Key.of(Kind.ESCAPE), Key.of(Kind.ESCAPE));
    }

    @Test
    void takesAnUnfinishedSequenceForKeysHeldWithAlt() {
        send("^[[");
        decoder.expire();
        send("^[O");
        decoder.expire();

        assertThat(events)
                .containsExactly(new Key(Kind.CHARACTER, "[", false, true), new Key(Kind.CHARACTER, "O", false, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[[15~",
                "^[[[A",
                "^[OP",
                "^[[I",
                "^[[?2026;2$y",
                "^[[99999999999999~",
                "^[[;~",
                "\u0085",
                "^[[2~"
            })
    void ignoresWhatItDoesNotKnowToTheLastCharacter(String sent) {
        send(sent + "a");

        assertThat(events).containsExactly(Key.of('a'));
    }

    @Test
    void startsAnewWhenASequenceIsBrokenOff() {
        send("^[[1;^[[B");

        assertThat(events).containsExactly(Key.of(Kind.DOWN));
    }

    @Test
    void gathersAPaste() {
        send("^[[200~two^Mlines ^[[A^[[201~x");

        assertThat(events).containsExactly(new Paste("two\rlines \u001B[A"), Key.of('x'));
    }

    @Test
    void endsAPasteOfAnyLength() {
        send("^[[200~" + "long ".repeat(100_000) + "^[[201~x");

        assertThat(events).hasSize(2).last().isEqualTo(Key.of('x'));
        assertThat(((Paste) events.get(0)).text()).startsWith("long long").hasSizeLessThan(200_000);
    }

    @RepeatedTest(300)
    void comesBackToItselfAfterAnyNoise(RepetitionInfo round) {
        SplittableRandom random = new SplittableRandom(round.getCurrentRepetition());
        String alphabet = "\u001B\u001B\u001B[[OO;~0123456789ABZM \r\u007F\uD83C\uDF55\u0000\u0085xz";
        for (int i = 0; i < 200; i++) {
            decoder.accept(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        decoder.expire();
        send("^[[201~");
        events.clear();

        send("a");

        assertThat(events).containsExactly(Key.of('a'));
    }

    /** Sends text in which a caret and a character stand for a control character. */
    private void send(String sent) {
        for (int i = 0; i < sent.length(); i++) {
            boolean control = sent.charAt(i) == '^';
            i += control ? 1 : 0;
            decoder.accept(control ? (char) (sent.charAt(i) ^ '@') : sent.charAt(i));
        }
    }
}
