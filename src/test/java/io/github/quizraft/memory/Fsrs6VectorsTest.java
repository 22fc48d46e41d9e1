package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quizraft.review.Grade;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference rounds its state to 8 decimals at every review, hence the tolerances. */
class Fsrs6VectorsTest {
    private static final int MAXIMUM = 36_500;

    static Stream<Arguments> memory() throws IOException {
        return Vectors.read().cases("memory");
    }

    static Stream<Arguments> curve() throws IOException {
        return Vectors.read().cases("curve");
    }

    static Stream<Arguments> fuzzRange() throws IOException {
        return Vectors.read().cases("fuzz_range");
    }

    static Stream<Arguments> migrate() throws IOException {
        return Vectors.read().cases("migrate");
    }

    @Test
    void no_vector_is_missing() throws IOException {
        Vectors vectors = Vectors.read();

        assertThat(vectors.size("memory")).isEqualTo(100);
        assertThat(vectors.steps("memory")).isEqualTo(769);
        assertThat(vectors.size("curve")).isEqualTo(60);
        assertThat(vectors.size("fuzz_range")).isEqualTo(60);
        assertThat(vectors.size("migrate")).isEqualTo(15);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("memory")
    void memory_agrees_with_the_reference(String id, JsonNode card) {
        List<Double> w = Vectors.numbers(card.get("w"));
        Fsrs6 model =
                new Fsrs6(Fsrs6Weights.of(w, 1, card.get("enable_short_term").asBoolean()));
        assertThat(model.weights().values()).as("%s needs no clipping", id).isEqualTo(w);

        Optional<Memory> before = Optional.empty();
        for (JsonNode step : card.get("steps")) {
            Elapsed elapsed = Elapsed.ofDays(step.get("delta_days").asLong());
            Grade grade = Grade.of(step.get("rating").asInt());
            before.ifPresent(memory -> assertThat(model.retrievability(memory, elapsed))
                    .isCloseTo(step.get("r_before").asDouble(), within(1e-6)));

            Memory after =
                    before.map(memory -> model.next(memory, elapsed, grade)).orElseGet(() -> model.first(grade));

            assertThat(after.stability())
                    .isCloseTo(step.get("stability").asDouble(), stabilityTolerance(step.get("stability")));
            assertThat(after.difficulty()).isCloseTo(step.get("difficulty").asDouble(), within(1e-6));
            assertIntervals(model, after, step.get("interval"));
            before = Optional.of(after);
        }
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("curve")
    void the_forgetting_curve_agrees_with_the_reference(String section, JsonNode point) {
        ForgettingCurve curve = ForgettingCurve.of(point.get("decay").asDouble());

        assertThat(curve.recall(
                        point.get("t").asDouble(), point.get("stability").asDouble()))
                .isCloseTo(point.get("r").asDouble(), within(1e-6));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("fuzzRange")
    void the_fuzz_range_agrees_with_the_reference(String section, JsonNode fuzz) {
        FuzzRange range = FuzzRange.of(
                fuzz.get("interval").asInt(),
                fuzz.get("elapsed_days").asLong(),
                fuzz.get("maximum_interval").asInt());

        assertThat(range)
                .isEqualTo(
                        new FuzzRange(fuzz.get("min").asInt(), fuzz.get("max").asInt()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("migrate")
    void old_and_outlying_weights_become_those_of_the_reference(String section, JsonNode migration) {
        Fsrs6Weights weights = Fsrs6Weights.of(
                Vectors.numbers(migration.get("in")),
                migration.get("relearning_steps").asInt(),
                true);

        List<Double> expected = Vectors.numbers(migration.get("out"));
        assertThat(weights.values()).hasSize(21);
        for (int i = 0; i < 21; i++) {
            assertThat(weights.get(i)).as("w%d", i).isCloseTo(expected.get(i), within(1e-8));
        }
    }

    private static void assertIntervals(Fsrs6 model, Memory memory, JsonNode intervals) {
        assertThat(intervals.size()).isEqualTo(7);
        for (Map.Entry<String, JsonNode> entry : intervals.properties()) {
            double raw = entry.getValue().get("raw").asDouble();
            double interval = model.interval(memory, Double.parseDouble(entry.getKey()));

            assertThat(interval).isCloseTo(raw, within(Math.max(1e-6, raw * 1e-5)));
            boolean onTheEdge = Math.abs(raw - Math.floor(raw) - 0.5) < 1e-4;
            if (!onTheEdge) {
                assertThat(Intervals.whole(interval, MAXIMUM))
                        .isEqualTo(entry.getValue().get("days").asInt());
            }
        }
    }

    static Offset<Double> stabilityTolerance(JsonNode stability) {
        double expected = stability.asDouble();
        return within(expected < 0.1 ? 1e-6 : expected * 1e-5);
    }
}
