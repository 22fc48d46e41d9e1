package io.github.quizraft.group.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "192.168.1.5, 482913, ws://192.168.1.5:4242/ws",
        "192.168.1.5:8080, 482 913, ws://192.168.1.5:8080/ws",
        "HTTP://192.168.1.5:4243/J/482913, , ws://192.168.1.5:4243/ws",
        "http://trainer.local/, 482-913, ws://trainer.local:4242/ws",
        "[::1]:4242, 482913, ws://[::1]:4242/ws"
    })
    void whatTheHostShowsIsUnderstood(String address, String code, String socket) {
        Place place = Place.of(address, Optional.ofNullable(code)).orElseThrow();

        assertThat(place.socket()).hasToString(socket);
        assertThat(place.code()).isEqualTo("482913");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "192.168.1.5:99999", "ftp://192.168.1.5", "192.168.1.5/x", "http://"})
    void anythingElseIsNot(String address) {
        assertThat(Place.of(address, Optional.of("482913"))).isEmpty();
    }

    @Test
    void thereMustBeACode() {
        assertThat(Place.of("192.168.1.5", Optional.empty())).isEmpty();
        assertThat(Place.of("192.168.1.5", Optional.of("abc"))).isEmpty();
    }
}
