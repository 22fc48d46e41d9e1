package io.github.quizraft.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an editor accepts by the schema, the program accepts when it reads the file, and the other way round. */
class SchemaAgreementTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a schema cannot say: what one value has to do with another. The reader alone checks these. */
    private static final Pattern BEYOND_A_SCHEMA = Pattern.compile(String.join(
            "|",
            // ids
            "id \".*\" is used already in line \\d+",
            "id \".*\" is retired.*",
            "\"bank\" must be \".*\", the id of the bank it stands in",
            "there is no (objective|step|left entry|right entry|left entry or right entry|blank) \".*",
            // keys
            "(exactly|at least) one (option|reason) must be correct.*",
            "the correct reason must support the answer.*",
            "an answer must have a letter or a digit.*",
            "the gap .* occurs twice",
            "the text has no gap .*",
            "left entry \".*\" has no partner",
            "\".*\" has the partner \".*\" already.*",
            "\"order\" must name each step exactly once",
            "\"swapped\" must name two different steps"));

    @Test
    void onBanks() throws IOException {
        List<ObjectNode> banks = banksOfOneQuestion();

        compare(banks, "bank", 3_000, (json, problems) -> new BankReader(Declared.NOTHING, problems).read(json));
    }

    @Test
    void onTheGlossary() {
        List<ObjectNode> glossaries = new ArrayList<>();
        ObjectNode glossary = (ObjectNode) Schemas.read(Path.of("glossary.json"));
        glossary.path("terms").forEach(term -> glossaries.add(copyWith(glossary, "terms", term)));

        compare(
                glossaries,
                "glossary",
                1_000,
                (json, problems) -> new GlossaryReader(Declared.NOTHING, problems).read(json));
    }

    @Test
    void onTheSources() {
        List<ObjectNode> sources = new ArrayList<>();
        ObjectNode all = (ObjectNode) Schemas.read(Path.of("quizzes", "sources.json"));
        for (String list : List.of("claims", "conflicts", "slips")) {
            ObjectNode alone = MAPPER.createObjectNode();
            alone.set("documents", all.path("documents"));
            all.path(list).forEach(each -> sources.add(copyWith(alone, list, each)));
        }

        compare(
                sources,
                "sources",
                1_000,
                (json, problems) -> new EvidenceReader(Declared.NOTHING, problems).read(json));
    }

    private static void compare(List<ObjectNode> files, String name, int times, BiConsumer<Json, Problems> reader) {
        Schemas schema = new Schemas(name);
        SplittableRandom random = new SplittableRandom(1);
        List<String> disagreements = new ArrayList<>();
        int valid = 0;
        for (int i = 0; i < times; i++) {
            ObjectNode file = files.get(random.nextInt(files.size())).deepCopy();
            String change = new Mutation(random).apply(file);
            List<String> schemaSays = schema.errors(file);
            List<String> readerSays = structural(file, reader);
            valid += schemaSays.isEmpty() ? 1 : 0;
            if (schemaSays.isEmpty() != readerSays.isEmpty()) {
                disagreements.add(change + "\n  schema: " + schemaSays + "\n  reader: " + readerSays);
            }
        }
        assertThat(disagreements).isEmpty();
        // Both verdicts must be common, or agreeing would mean little.
        assertThat(valid).isBetween(times / 10, times * 9 / 10);
    }

    private static List<String> structural(JsonNode file, BiConsumer<Json, Problems> reader) {
        Problems problems = new Problems("f");
        new JsonReader(problems).read(file.toString()).ifPresent(json -> reader.accept(json, problems));
        return problems.found().stream()
                .map(Problem::message)
                .filter(message -> !BEYOND_A_SCHEMA.matcher(message).matches())
                .toList();
    }

    /** Small files, so that a change is as likely to hit a question's frame as its texts. */
    private static List<ObjectNode> banksOfOneQuestion() throws IOException {
        List<ObjectNode> banks = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("quizzes"))) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> (ObjectNode) Schemas.read(file))
                    .filter(file -> file.has("questions"))
                    .forEach(bank -> bank.path("questions")
                            .forEach(question -> banks.add(copyWith(bank, "questions", question))));
        }
        return banks;
    }

    private static ObjectNode copyWith(ObjectNode file, String list, JsonNode only) {
        ObjectNode copy = file.objectNode();
        file.properties().forEach(field -> copy.set(field.getKey(), field.getValue()));
        copy.set(list, MAPPER.createArrayNode().add(only));
        return copy.deepCopy();
    }
}
