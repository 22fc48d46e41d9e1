package io.github.quizraft.group.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListeningTest {
    private static final Optional<InetAddress> HERE = Optional.of(InetAddress.getLoopbackAddress());

    @Test
    void aPortIsTakenBeforeAnythingIsServedThere() throws IOException {
        try (Listening first = Listening.at(HERE, 0)) {
            assertThat(first.port()).isPositive();
            assertThatThrownBy(() -> Listening.at(HERE, first.port())).isInstanceOf(IOException.class);
            assertThatThrownBy(() -> Listening.at(Optional.empty(), first.port()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aPortThatWasGivenBackCanBeTaken() throws IOException {
        int port;
        try (Listening first = Listening.at(HERE, 0)) {
            port = first.port();
        }
        try (Listening again = Listening.at(HERE, port)) {
            assertThat(again.port()).isEqualTo(port);
        }
    }
}
