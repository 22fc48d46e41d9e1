package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors complete and check by. */
class SchemaTest {
    static List<Path> ownFiles() throws IOException {
        try (Stream<Path> quizzes = Files.list(Path.of("quizzes"))) {
            return Stream.concat(Stream.of(Path.of("glossary.json")), quizzes)
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("ownFiles")
    void ourOwnFilesNameTheirSchemaAndKeepIt(Path file) {
        JsonNode json = Schemas.read(file);
        Path schema = file.resolveSibling(json.path("$schema").asText());

        assertThat(schema).isRegularFile().hasParent(Schemas.FOLDER);
        String name = schema.getFileName().toString().replace(".schema.json", "");
        assertThat(new Schemas(name).errors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bank", "glossary", "plan", "sources", "suppressions"})
    void everyFieldIsExplained(String name) {
        JsonNode schema = Schemas.read(Schemas.FOLDER.resolve(name + ".schema.json"));
        List<String> unexplained = new ArrayList<>();

        collectUnexplained(schema, schema, name, unexplained);

        assertThat(unexplained).isEmpty();
    }

    @Test
    void aBankWithTheFewestFieldsIsValid() {
        Path minimal = Path.of("src/test/resources/content/cases/bank/minimal.json");

        assertThat(new Schemas("bank").errors(Schemas.read(minimal))).isEmpty();
    }

    /** An editor shows these messages: one mistake must not look like ten. */
    @Test
    void oneMistakeIsOneError() {
        JsonNode bank = Schemas.read(Path.of("src/test/resources/content/cases/bank/minimal.json"));
        ((ObjectNode) bank.at("/questions/0/options/0")).put("correct", "yes");

        assertThat(new Schemas("bank").errors(bank))
                .containsExactly("/questions/0/options/0/correct: string found, boolean expected");
    }

    private static void collectUnexplained(JsonNode schema, JsonNode root, String path, List<String> unexplained) {
        schema.path("properties").properties().forEach(field -> {
            String reference = field.getValue().path("$ref").asText();
            JsonNode target = reference.isEmpty() ? field.getValue() : root.at(reference.substring(1));
            boolean explained = Stream.of("title", "description")
                    .allMatch(word -> field.getValue().has(word) || target.has(word));
            if (!explained && field.getValue().isObject() && !path.contains("/if")) {
                unexplained.add(path + "/" + field.getKey());
            }
        });
        schema.properties()
                .forEach(field -> collectUnexplained(field.getValue(), root, path + "/" + field.getKey(), unexplained));
        for (int i = 0; schema.isArray() && i < schema.size(); i++) {
            collectUnexplained(schema.get(i), root, path + "/" + i, unexplained);
        }
    }
}
