package io.github.quizraft.memory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The reference outputs, numbers only, that the models here have to agree with: of ts-fsrs 5.4.2 for FSRS-6, of an
 * implementation that agrees with fsrs-rs and ts-fsrs for FSRS-7.
 */
final class Vectors {
    private final JsonNode root;

    private Vectors(JsonNode root) {
        this.root = root;
    }

    static Vectors read() throws IOException {
        return read("fsrs6");
    }

    static Vectors read(String model) throws IOException {
        try (InputStream in = Vectors.class.getResourceAsStream("/fsrs/" + model + "-vectors.json")) {
            return new Vectors(new ObjectMapper().readTree(Objects.requireNonNull(in)));
        }
    }

    /** The cases of one section, each with a name to find it by. */
    Stream<Arguments> cases(String section) {
        JsonNode cases = root.get(section);
        return stream(cases).map(one -> Arguments.of(one.path("id").asText(section), one));
    }

    int size(String section) {
        return root.get(section).size();
    }

    /** How many steps the cases of a section have together. */
    int steps(String section) {
        return stream(root.get(section))
                .mapToInt(one -> one.get("steps").size())
                .sum();
    }

    static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<Double> numbers(JsonNode array) {
        List<Double> numbers = new ArrayList<>();
        array.forEach(number -> numbers.add(number.doubleValue()));
        return numbers;
    }
}
