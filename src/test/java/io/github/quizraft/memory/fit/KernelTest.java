package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.memory.Elapsed;
import io.github.quizraft.memory.Memory;
import io.github.quizraft.memory.MemoryModel;
import io.github.quizraft.review.Grade;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KernelTest {
    @ParameterizedTest
    @EnumSource
    void expects_what_the_model_expects(ModelVersion version) {
        Cards cards = Cards.any(new Random(1), 200);
        MemoryModel model = version.model(version.standard());
        Kernel kernel = version.kernel();
        kernel.use(version.standard().stream().mapToDouble(Double::doubleValue).toArray());

        for (int card = 0; card < 200; card++) {
            int start = cards.starts[card];
            int end = cards.starts[card + 1];
            kernel.walk(cards.gaps, cards.grades, start, end);
            Memory memory = model.first(Grade.of(cards.grades[start]));
            for (int i = start + 1; i < end; i++) {
                Elapsed elapsed = Elapsed.ofDays((long) cards.gaps[i]);
                assertThat(kernel.expected(i - start)).isCloseTo(model.retrievability(memory, elapsed), within(1e-12));
                memory = model.next(memory, elapsed, Grade.of(cards.grades[i]));
            }
        }
    }
}
