package io.github.quizraft.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quizraft.content.ContentFolder;
import io.github.quizraft.content.Drafts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The small folder of {@code src/test/resources/check}, with a sound question of each kind, of which a test changes
 * what it is about. It is read by the real reader, from real files.
 *
 * <pre>{@code
 * Sample.single().set("/options/1/feedback", "Incorrect.").findings(rule)
 * }</pre>
 */
public final class Sample {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path FOLDER = Path.of("src/test/resources/check");

    private final ObjectNode bank = read("quizzes/plants.json");
    private final ObjectNode glossary = read("glossary.json");
    private final ObjectNode sources = read("quizzes/sources.json");
    private final ObjectNode plan = read("quizzes/plan.json");
    private final Map<String, ObjectNode> otherBanks = new LinkedHashMap<>();
    private Map<String, List<String>> texts = Map.of();
    private boolean isPlanned = true;
    private ObjectNode suppressions = MAPPER.createObjectNode();
    private int current;

    private Sample(int current) {
        this.current = current;
    }

    /** The whole bank: eight questions, one of each kind. */
    public static Sample bank() {
        return new Sample(0);
    }

    public static Sample single() {
        return only(0);
    }

    public static Sample multiple() {
        return only(1);
    }

    public static Sample trueFalse() {
        return only(2);
    }

    public static Sample shortAnswer() {
        return only(3);
    }

    public static Sample cloze() {
        return only(4);
    }

    public static Sample matching() {
        return only(5);
    }

    public static Sample ordering() {
        return only(6);
    }

    public static Sample numeric() {
        return only(7);
    }

    /** A bank of that question alone. */
    private static Sample only(int index) {
        Sample sample = new Sample(0);
        JsonNode question = sample.questions().get(index);
        sample.questions().removeAll().add(question);
        return sample;
    }

    /** Appends a copy of the current question under another id and goes on with that. */
    public Sample another(String id) {
        ObjectNode copy = question().deepCopy();
        copy.put("id", id);
        questions().add(copy);
        current = questions().size() - 1;
        return this;
    }

    /** Goes back to the first question. */
    public Sample first() {
        current = 0;
        return this;
    }

    /** Adds a copy of the bank as it is now, under another id; what is set later is set in the first. */
    public Sample copiedAs(String bankId) {
        ObjectNode copy = bank.deepCopy();
        copy.put("id", bankId);
        copy.get("questions").forEach(each -> ((ObjectNode) each).put("bank", bankId));
        otherBanks.put(bankId, copy);
        return this;
    }

    /** Sets a field or an entry of the current question; the value is JSON, or a text with other quotes. */
    public Sample set(String pointer, String value) {
        put(question(), pointer, value);
        return this;
    }

    public Sample remove(String pointer) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = question().at(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        if (parent instanceof ArrayNode array) {
            array.remove(Integer.parseInt(name));
        } else {
            ((ObjectNode) parent).remove(name);
        }
        return this;
    }

    public Sample inBank(String pointer, String value) {
        put(bank, pointer, value);
        return this;
    }

    public Sample inGlossary(String pointer, String value) {
        put(glossary, pointer, value);
        return this;
    }

    public Sample inSources(String pointer, String value) {
        put(sources, pointer, value);
        return this;
    }

    public Sample inPlan(String pointer, String value) {
        put(plan, pointer, value);
        return this;
    }

    public Sample withoutPlan() {
        isPlanned = false;
        return this;
    }

    /** Decides on a finding. */
    public Sample suppressing(String rule, String item, String reason) {
        suppressions = MAPPER.createObjectNode();
        suppressions
                .putArray("suppressions")
                .addObject()
                .put("rule", rule)
                .put("item", item)
                .put("reason", reason);
        return this;
    }

    public Sample withText(String document, String... paragraphs) {
        texts = Map.of(document, List.of(paragraphs));
        return this;
    }

    /** What a rule finds, as {@code severity pointer-free message} lines: {@code PL-001 error: ...}. */
    public List<String> findings(Rule rule) {
        return result(rule).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule.about().id()))
                .map(finding -> finding.spot().item() + " "
                        + finding.severity().name().toLowerCase(java.util.Locale.ROOT) + ": " + finding.message())
                .toList();
    }

    public CheckResult result(Rule... rules) {
        return new Checker(List.of(rules)).check(corpus());
    }

    public Corpus corpus() {
        return Corpus.of(drafts(), texts);
    }

    private Drafts drafts() {
        try {
            Path folder = Files.createTempDirectory("sample");
            try {
                Files.createDirectory(folder.resolve("quizzes"));
                write(folder.resolve("quizzes/plants.json"), bank);
                for (Map.Entry<String, ObjectNode> other : otherBanks.entrySet()) {
                    write(folder.resolve("quizzes/" + other.getKey() + ".json"), other.getValue());
                }
                write(folder.resolve("glossary.json"), glossary);
                write(folder.resolve("quizzes/sources.json"), sources);
                if (isPlanned) {
                    write(folder.resolve("quizzes/plan.json"), plan);
                }
                if (!suppressions.isEmpty()) {
                    write(folder.resolve("quizzes/suppressions.json"), suppressions);
                }
                return ContentFolder.drafts(folder);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path path, ObjectNode json) throws IOException {
        Files.writeString(path, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(paths::add);
        }
        for (Path path : paths) {
            Files.delete(path);
        }
    }

    private ArrayNode questions() {
        return (ArrayNode) bank.get("questions");
    }

    private ObjectNode question() {
        return (ObjectNode) questions().get(current);
    }

    private static void put(ObjectNode root, String pointer, String value) {
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = root.at(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        if (parent instanceof ArrayNode array) {
            int index = name.equals("-") ? array.size() : Integer.parseInt(name);
            if (index == array.size()) {
                array.add(json(value));
            } else {
                array.set(index, json(value));
            }
        } else if (parent instanceof ObjectNode object) {
            object.set(name, json(value));
        } else {
            throw new IllegalArgumentException("there is nothing at " + pointer);
        }
    }

    /** What is no JSON is a text. */
    private static JsonNode json(String value) {
        try {
            return MAPPER.readTree(
                    value.startsWith("{") || value.startsWith("[")
                            ? value.replace('\'', '"')
                            : isLiteral(value) ? value : MAPPER.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(value, e);
        }
    }

    private static boolean isLiteral(String value) {
        return value.matches("true|false|null|-?\\d+(\\.\\d+)?");
    }

    private static ObjectNode read(String file) {
        try {
            return (ObjectNode) MAPPER.readTree(FOLDER.resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
