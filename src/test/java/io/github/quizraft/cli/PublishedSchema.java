package io.github.quizraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schemas in docs/ that say what commands print as JSON. */
final class PublishedSchema {
    private PublishedSchema() {}

    /** Reads what a command printed, which must be as its schema says. */
    static JsonNode read(String command, String printed) throws IOException {
        JsonNode json = new ObjectMapper().readTree(printed);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(Path.of("docs", command + ".schema.json")))
                        .validate(json))
                .isEmpty();
        return json;
    }
}
