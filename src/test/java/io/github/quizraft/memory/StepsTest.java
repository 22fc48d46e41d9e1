package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.memory.Steps.Step;
import io.github.quizraft.review.Grade;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    @ParameterizedTest(name = "steps {0}, at {1}, {2}: step {3} in {4} min")
    @CsvSource({
        "1 10,    0, AGAIN, 0, 1",
        "1 10,    0, HARD,  0, 6",
        "1 10,    0, GOOD,  1, 10",
        "1 10,    1, AGAIN, 0, 1",
        "1 10,    1, HARD,  1, 6",
        "1 10 60, 1, GOOD,  2, 60",
        "1 10 60, 2, HARD,  2, 6",
        "1,       0, HARD,  0, 2",
        "10,      0, HARD,  0, 15",
        "15,      0, HARD,  0, 23"
    })
    void an_answer_leads_to_a_step(String delays, int index, Grade grade, int next, long minutes) {
        assertThat(steps(delays).after(index, grade)).contains(new Step(next, Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest(name = "steps {0}, at {1}, {2}")
    @CsvSource({
        "1 10, 0, EASY",
        "1 10, 1, GOOD",
        "10,   0, GOOD",
        // Steps were taken away since the card was last answered.
        "10,   1, AGAIN",
        "'',   0, AGAIN"
    })
    void an_answer_leads_out_of_the_steps(String delays, int index, Grade grade) {
        assertThat(steps(delays).after(index, grade)).isEmpty();
    }

    private static Steps steps(String minutes) {
        List<Duration> delays = Arrays.stream(minutes.split(" ", -1))
                .filter(text -> !text.isEmpty())
                .map(text -> Duration.ofMinutes(Long.parseLong(text)))
                .toList();
        return new Steps(delays);
    }
}
