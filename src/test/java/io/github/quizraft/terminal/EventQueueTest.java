package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.text.Size;
import org.junit.jupiter.api.Test;

final class EventQueueTest {
    private final EventQueue queue = new EventQueue();

    @Test
    void givesKeysInTheirOrder() {
        queue.post(Key.of('a'));
        queue.post(new Paste("b"));
        queue.post(Key.of('a'));

        assertThat(queue.take()).isEqualTo(Key.of('a'));
        assertThat(queue.take()).isEqualTo(new Paste("b"));
        assertThat(queue.take()).isEqualTo(Key.of('a'));
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void keepsOnlyTheLastOfSeveralResizes() {
        queue.post(new Resize(new Size(80, 24)));
        queue.post(Key.of('a'));
        queue.post(new Resize(new Size(40, 12)));

        assertThat(queue.take()).isEqualTo(Key.of('a'));
        assertThat(queue.take()).isEqualTo(new Resize(new Size(40, 12)));
        assertThat(queue.isEmpty()).isTrue();
    }

    @Test
    void keepsAllNews() {
        record Said(int number) implements News {}
        queue.post(new Said(1));
        queue.post(new Said(2));

        assertThat(queue.take()).isEqualTo(new Said(1));
        assertThat(queue.take()).isEqualTo(new Said(2));
    }

    @Test
    void asksAnInterruptedLoopToEnd() {
        Thread.currentThread().interrupt();

        assertThat(queue.take()).isEqualTo(new Hangup());
        assertThat(Thread.interrupted()).isTrue();
    }
}
