package io.github.quizraft.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "raft, raft, 0",
        "raft, rift, 1",
        "raft, rafts, 1",
        "raft, rat, 1",
        "raft, ratf, 1",
        "ca, abc, 3",
        "hypoactive, hyperactive, 2",
        "agonist, antagonist, 3"
    })
    void edits(String a, String b, int edits) {
        assertThat(EditDistance.between(a, b)).isEqualTo(edits);
        assertThat(EditDistance.between(b, a)).isEqualTo(edits);
        assertThat(EditDistance.isWithin(edits, a, b)).isTrue();
        assertThat(EditDistance.isWithin(edits - 1, a, b)).isFalse();
    }

    @Test
    void theNearestCandidateIsOfferedUnlessTooMuchIsWrong() {
        List<String> fields = List.of("stem", "explanation", "difficulty");
        assertThat(EditDistance.nearest("explenation", fields)).contains("explanation");
        assertThat(EditDistance.nearest("colour", fields)).isEmpty();
        assertThat(EditDistance.nearest("stem", List.of())).isEmpty();
    }
}
