package io.github.quizraft.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One of the JSON Schemas that are shipped, and a validator that knows nothing of our reader. */
final class Schemas {
    static final Path FOLDER = Path.of("quizzes", "schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Schema schema;

    Schemas(String name) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(read(FOLDER.resolve(name + ".schema.json")).toString());
    }

    List<String> errors(JsonNode file) {
        return schema.validate(file).stream().map(Error::toString).toList();
    }

    static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
