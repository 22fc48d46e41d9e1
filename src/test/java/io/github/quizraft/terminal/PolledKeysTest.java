package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PolledKeysTest {
    private static final int READY = 1;

    @Test
    void nothingIsReadBeforeItIsWanted() throws IOException {
        InputStream in = stream("ab");
        PolledKeys keys = new PolledKeys(millis -> READY, in);

        assertThat(keys.await(500)).isTrue();
        assertThat(in.available()).isEqualTo(2);
        assertThat(keys.read()).isEqualTo('a');
        assertThat(keys.read()).isEqualTo('b');
    }

    @Test
    void waitsAsLongAsItIsTold() {
        PolledKeys keys = new PolledKeys(millis -> millis == 50 ? 0 : READY, stream(""));

        assertThat(keys.await(50)).isFalse();
        assertThat(keys.await(500)).isTrue();
    }

    @Test
    void aCharacterMayComeInPieces() throws IOException {
        byte[] beta = "β".getBytes(StandardCharsets.UTF_8);
        InputStream in = new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(beta, 0, 1), new ByteArrayInputStream(beta, 1, 1), stream("😀"))));
        PolledKeys keys = new PolledKeys(millis -> READY, in);

        assertThat(keys.read()).isEqualTo(KeySource.NOTHING);
        assertThat(keys.read()).isEqualTo('β');
        assertThat(new String(new char[] {(char) keys.read(), (char) keys.read()}))
                .isEqualTo("😀");
    }

    @Test
    void whatIsNoCharacterDoesNotStopTheOthers() throws IOException {
        PolledKeys keys = new PolledKeys(millis -> READY, new ByteArrayInputStream(new byte[] {(byte) 0xFF, 'q'}));

        assertThat(keys.read()).isEqualTo('\uFFFD');
        assertThat(keys.read()).isEqualTo('q');
    }

    @Test
    void oneFalseAlarmIsNotTheEnd() throws IOException {
        PolledKeys keys = new PolledKeys(millis -> READY, stream(""));

        assertThat(keys.read()).isEqualTo(KeySource.NOTHING);
        assertThat(keys.read()).isEqualTo(KeySource.NOTHING);
        assertThat(keys.read()).isEqualTo(KeySource.END);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
