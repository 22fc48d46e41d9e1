package io.github.quizraft.dict.net;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.dict.Request;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBufferTest {
    private final LineBuffer buffer = new LineBuffer();

    private List<Request> taken(String text) {
        return taken(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Request> taken(byte... bytes) {
        buffer.take(ByteBuffer.wrap(bytes));
        List<Request> requests = new ArrayList<>();
        while (buffer.hasNext()) {
            requests.add(buffer.next().orElseThrow());
        }
        return requests;
    }

    private static Request line(String text) {
        return new Request.Line(text);
    }

    @Test
    void linesEndWithLineFeedAndMayHaveACarriageReturn() {
        assertThat(taken("a\r\nb\n\r\nc")).containsExactly(line("a"), line("b"), line(""));
        assertThat(taken("d\r\n")).containsExactly(line("cd"));
    }

    @Test
    void bytesMayArriveInAnyPieces() {
        List<Request> requests = new ArrayList<>();
        for (byte each : "β🍕\r\nx\r\n".getBytes(StandardCharsets.UTF_8)) {
            requests.addAll(taken(each));
        }
        assertThat(requests).containsExactly(line("β🍕"), line("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "β", "🍕"})
    void aLineMayHave1024CharactersWithItsEnd(String character) {
        assertThat(taken(character.repeat(1022) + "\r\n")).containsExactly(line(character.repeat(1022)));
        assertThat(taken(character.repeat(1023) + "\r\n")).containsExactly(Request.Unreadable.TOO_LONG);
    }

    @Test
    void anEndlessLineIsNotKept() {
        for (int i = 0; i < 1000; i++) {
            assertThat(taken("x".repeat(4096))).isEmpty();
        }
        assertThat(taken("\r\nSTATUS\r\n")).containsExactly(Request.Unreadable.TOO_LONG, line("STATUS"));
    }

    @Test
    void whatIsNoUtf8IsRefusedAndTheNextLineIsRead() {
        assertThat(taken((byte) 0xC3, (byte) '\n', (byte) 'a', (byte) '\n'))
                .containsExactly(Request.Unreadable.NOT_UTF_8, line("a"));
        assertThat(taken((byte) 0xC0, (byte) 0x80, (byte) '\n')).containsExactly(Request.Unreadable.NOT_UTF_8);
        assertThat(taken((byte) 0xED, (byte) 0xA0, (byte) 0x80, (byte) '\n'))
                .containsExactly(Request.Unreadable.NOT_UTF_8);
    }
}
