package io.github.quizraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quizraft.check.rule.AllRules;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Damage;
import io.github.quizraft.content.Mutation;
import io.github.quizraft.content.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However our own files are damaged, a check comes to an end with findings that have a place. Reading all of them ten
 * thousand times would take an hour, so each round takes a slice: a few questions and all that they refer to.
 */
class DamagedContentTest {
    private static final int ROUNDS = 10_000;
    private static final int ROUNDS_OF_A_SLICE = 100;
    private static final int QUESTIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final SplittableRandom random = new SplittableRandom(50);
    private final Damage damage = new Damage(random);
    private final Mutation mutation = new Mutation(random);
    private final Checker checker = new Checker(AllRules.list());
    private final ObjectNode glossary = read(Path.of("glossary.json"));
    private final ObjectNode sources = read(Path.of("quizzes/sources.json"));
    private final ObjectNode plan = read(Path.of("quizzes/plan.json"));
    private final List<ObjectNode> banks = banks();
    private final Set<String> rulesWithFindings = new HashSet<>();

    @TempDir
    private Path folder;

    @Test
    void tenThousandTimes() throws IOException {
        Files.createDirectory(folder.resolve("quizzes"));
        for (int round = 0; round < ROUNDS; round += ROUNDS_OF_A_SLICE) {
            Map<String, ObjectNode> slice = slice();
            for (Map.Entry<String, ObjectNode> file : slice.entrySet()) {
                Files.write(folder.resolve(file.getKey()), bytes(file.getValue()));
            }
            List<Map.Entry<String, ObjectNode>> files = new ArrayList<>(slice.entrySet());
            for (int i = 0; i < ROUNDS_OF_A_SLICE; i++) {
                var file = files.get(random.nextInt(5) > 0 ? files.size() - 1 : random.nextInt(files.size()));
                Path path = folder.resolve(file.getKey());
                Files.write(path, damaged(file.getValue()));
                check();
                Files.write(path, bytes(file.getValue()));
            }
        }
        // Else the damage would have been too small to try anything.
        assertThat(rulesWithFindings).hasSizeGreaterThan(20);
    }

    private void check() {
        long start = System.nanoTime();
        CheckResult result = checker.check(Corpus.of(ContentFolder.drafts(folder), Map.of("d0", List.of("A text."))));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
        for (Finding finding : result.findings()) {
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.spot().place().line()).isPositive();
            assertThat(finding.spot().place().column()).isPositive();
            assertThat(finding.spot().file()).isNotBlank();
            assertThat(finding.rule().severities()).as(finding.rule().id()).contains(finding.severity());
            rulesWithFindings.add(finding.rule().id());
        }
        assertThat(result.unreadable()).extracting(Problem::message).isEmpty();
    }

    private byte[] damaged(ObjectNode file) throws IOException {
        if (random.nextBoolean()) {
            return damage.done(bytes(file));
        }
        ObjectNode changed = file.deepCopy();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            mutation.apply(changed);
        }
        return bytes(changed);
    }

    /** A bank cut down to a few questions, with the terms and claims that they name; the bank comes last. */
    private Map<String, ObjectNode> slice() {
        ObjectNode bank = banks.get(random.nextInt(banks.size())).deepCopy();
        ArrayNode questions = (ArrayNode) bank.get("questions");
        while (questions.size() > QUESTIONS) {
            questions.remove(random.nextInt(questions.size()));
        }
        String named = questions.toString();
        Map<String, ObjectNode> slice = new LinkedHashMap<>();
        slice.put("glossary.json", only(glossary, "terms", named, "seeAlso", "confusableWith", "claims"));
        slice.put("quizzes/sources.json", only(sources, "claims", named, "terms", "agreement"));
        slice.put("quizzes/plan.json", plan);
        slice.put("quizzes/bank.json", bank);
        return slice;
    }

    /** The entries of a list whose ids a text names, without the fields by which they name others. */
    private static ObjectNode only(ObjectNode file, String list, String text, String... references) {
        ObjectNode copy = file.deepCopy();
        ArrayNode kept = copy.putArray(list);
        for (JsonNode entry : file.get(list)) {
            if (text.contains(entry.get("id").toString())) {
                kept.add(((ObjectNode) entry.deepCopy()).without(List.of(references)));
            }
        }
        if (copy.has("conflicts")) {
            copy.putArray("conflicts");
        }
        return copy;
    }

    private static List<ObjectNode> banks() {
        try (Stream<Path> files = Files.list(Path.of("quizzes"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(DamagedContentTest::read)
                    .filter(file -> file.has("questions"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode read(Path file) {
        try {
            return (ObjectNode) MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(JsonNode json) {
        return json.toPrettyString().getBytes(StandardCharsets.UTF_8);
    }
}
