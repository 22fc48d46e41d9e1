package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class CrewTest {
    @Test
    void does_each_piece_once() {
        AtomicIntegerArray done = new AtomicIntegerArray(4);
        try (Crew crew = new Crew(3)) {
            for (int job = 0; job < 5_000; job++) {
                crew.run(4, (piece, worker) -> done.incrementAndGet(piece));
            }
        }
        for (int piece = 0; piece < 4; piece++) {
            assertThat(done.get(piece)).isEqualTo(5_000);
        }
    }

    @Test
    void says_so_when_a_piece_fails() {
        try (Crew crew = new Crew(2)) {
            assertThatThrownBy(() -> crew.run(4, (piece, worker) -> {
                        throw new ArithmeticException("no");
                    }))
                    .hasRootCauseMessage("no");
        }
    }
}
