package io.github.quizraft.group.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.http.WebSocket;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class HearingTest {
    private final Queue<News> inbox = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final Hearing hearing = new Hearing(inbox);

    @Test
    void partsOfAMessageAreOnePieceOfNews() {
        hearing.onOpen(socket());
        hearing.onText(socket(), "{\"t\":", false);
        hearing.onText(socket(), "\"bye\"}", true);
        assertThat(inbox).containsExactly(new News.Text(hearing, "{\"t\":\"bye\"}"));
    }

    @Test
    void aMessageThatDoesNotEndEndsTheConnection() {
        hearing.onOpen(socket());
        hearing.onText(socket(), "x".repeat(256_001), false);
        assertThat(inbox).containsExactly(new News.Gone(hearing, "a message was too long"));
        assertThat(asked).contains("abort");
    }

    @Test
    void aSocketGoesWithWhatHearsIt() {
        hearing.onOpen(socket());
        assertThat(asked).doesNotContain("abort");
        hearing.close();
        assertThat(asked).contains("abort");
    }

    /** The player has left, or given this attempt up, while it was still on its way. */
    @Test
    void aSocketThatOpensTooLateIsNotKept() {
        hearing.close();
        hearing.onOpen(socket());
        assertThat(asked).contains("abort");
    }

    /** Notes what is asked of it. */
    private WebSocket socket() {
        return (WebSocket) Proxy.newProxyInstance(
                WebSocket.class.getClassLoader(), new Class<?>[] {WebSocket.class}, (proxy, method, arguments) -> {
                    asked.add(method.getName());
                    return null;
                });
    }
}
