package io.github.quizraft.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointerTest {
    @Test
    void aKeyThatIsHeldChangesNothing() {
        assertThat(Pointer.sequence("<16;300;2M")).contains(new Pointer(Pointer.Kind.CLICK, 299, 1));
        assertThat(Pointer.sequence("<68;1;1M")).contains(new Pointer(Pointer.Kind.WHEEL_UP, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<0;1;1m",
                "<2;1;1M",
                "<32;1;1M",
                "<0;0;1M",
                "<0;1M",
                "<0;1;1;1M",
                "<;;M",
                "<0;999999;1M",
                "A",
                ""
            })
    void whatIsNoClickIsNothing(String sequence) {
        assertThat(Pointer.sequence(sequence)).isEmpty();
    }
}
