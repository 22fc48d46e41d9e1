package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchedulerVectorsTest {
    private static final CardId CARD = new CardId("bank/question");

    static Stream<Arguments> schedule() throws IOException {
        return Vectors.read().cases("schedule");
    }

    @Test
    void no_vector_is_missing() throws IOException {
        assertThat(Vectors.read().size("schedule")).isEqualTo(60);
        assertThat(Vectors.read().steps("schedule")).isEqualTo(470);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schedule")
    void schedules_agree_with_the_reference(String id, JsonNode run) {
        Scheduler scheduler = scheduler(id, run.get("params"));

        Optional<CardState> before = Optional.empty();
        for (JsonNode step : run.get("steps")) {
            Moment now = Moment.utc(Instant.parse(step.get("now").asText()));
            Map<Grade, CardState> preview = scheduler.preview(CARD, before, now);
            preview.forEach(
                    (grade, state) -> assertDue(state, step.get("preview").get(Integer.toString(grade.value()))));

            CardState after = scheduler.next(
                    CARD, before, now, Grade.of(step.get("rating").asInt()));
            assertAfter(after, step.get("after"));
            before = Optional.of(after);
        }
    }

    private static Scheduler scheduler(String id, JsonNode params) {
        List<Duration> relearning = durations(params.get("relearning_steps"));
        Fsrs6Weights weights = Fsrs6Weights.of(
                Vectors.numbers(params.get("w_in")),
                relearning.size(),
                params.get("enable_short_term").asBoolean());
        List<Double> clipped = Vectors.numbers(params.get("w"));
        for (int i = 0; i < 21; i++) {
            assertThat(weights.get(i)).as("%s w%d", id, i).isCloseTo(clipped.get(i), within(1e-8));
        }
        SchedulerSettings settings = new SchedulerSettings(
                params.get("request_retention").asDouble(),
                params.get("maximum_interval").asInt(),
                durations(params.get("learning_steps")),
                relearning,
                params.get("enable_fuzz").asBoolean());
        return new Scheduler(new Fsrs6(weights), settings, new StudyDay(0));
    }

    private static void assertAfter(CardState state, JsonNode expected) {
        assertDue(state, expected);
        assertThat(state.step()).isEqualTo(expected.get("step").asInt());
        assertThat(state.reviews()).isEqualTo(expected.get("reps").asInt());
        assertThat(state.lapses()).isEqualTo(expected.get("lapses").asInt());
        assertThat(state.memory().stability())
                .isCloseTo(
                        expected.get("stability").asDouble(),
                        Fsrs6VectorsTest.stabilityTolerance(expected.get("stability")));
        assertThat(state.memory().difficulty())
                .isCloseTo(expected.get("difficulty").asDouble(), within(1e-6));
    }

    private static void assertDue(CardState state, JsonNode expected) {
        assertThat(state.due()).isEqualTo(Instant.parse(expected.get("due").asText()));
        assertThat(state.phase())
                .isEqualTo(Phase.valueOf(expected.get("state").asText().toUpperCase(Locale.ROOT)));
        assertThat(state.scheduledDays())
                .isEqualTo(expected.get("scheduled_days").asInt());
    }

    /** Steps as the vectors write them: "10m", "1h", "1d". */
    private static List<Duration> durations(JsonNode steps) {
        return Vectors.stream(steps)
                .map(JsonNode::asText)
                .map(text -> Duration.parse((text.endsWith("d") ? "P" : "PT") + text))
                .toList();
    }
}
