package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quizraft.review.Grade;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class Fsrs7VectorsTest {
    static Stream<Arguments> memory() throws IOException {
        return Vectors.read("fsrs7").cases("memory");
    }

    @Test
    void no_vector_is_missing() throws IOException {
        assertThat(Vectors.read("fsrs7").size("memory")).isEqualTo(60);
        assertThat(Vectors.read("fsrs7").steps("memory")).isEqualTo(407);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("memory")
    void memory_agrees_with_the_reference(String id, JsonNode card) {
        List<Double> w = Vectors.numbers(card.get("w"));
        Fsrs7 model = new Fsrs7(Fsrs7Weights.of(w));
        assertThat(model.weights().values()).as("%s needs no clipping", id).isEqualTo(w);

        Optional<Memory> before = Optional.empty();
        for (JsonNode step : card.get("steps")) {
            Elapsed elapsed = elapsed(step.get("elapsed_days").asDouble());
            Grade grade = Grade.of(step.get("rating").asInt());
            before.ifPresent(memory -> assertThat(model.retrievability(memory, elapsed))
                    .isCloseTo(step.get("r_before").asDouble(), within(1e-6)));

            Memory after =
                    before.map(memory -> model.next(memory, elapsed, grade)).orElseGet(() -> model.first(grade));

            assertThat(after.stability())
                    .isCloseTo(step.get("stability_slow").asDouble(), near(step, "stability_slow"));
            assertThat(after.fast()).isCloseTo(step.get("stability_fast").asDouble(), near(step, "stability_fast"));
            assertThat(after.difficulty()).isCloseTo(step.get("difficulty").asDouble(), near(step, "difficulty"));
            for (Map.Entry<String, JsonNode> each : step.get("interval_days").properties()) {
                double days = each.getValue().asDouble();
                assertThat(model.interval(after, Double.parseDouble(each.getKey())))
                        .as("%s at %s", id, each.getKey())
                        .isCloseTo(days, within(Math.max(days * 1e-4, 1e-12)));
            }
            before = Optional.of(after);
        }
    }

    private static Elapsed elapsed(double days) {
        Duration exact = Duration.ofMillis(Math.round(days * Duration.ofDays(1).toMillis()));
        return new Elapsed((long) days, exact);
    }

    private static Offset<Double> near(JsonNode step, String field) {
        return within(step.get(field).asDouble() * 1e-5);
    }
}
