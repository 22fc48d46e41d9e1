package io.github.quizraft.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Changes a JSON file in one place, as someone might who edits it in a hurry. */
public final class Mutation {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "2.0",
            "1.5",
            "7",
            "1e13",
            "\"\"",
            "\" \"",
            "\"text\"",
            "\"two words\"",
            "\"2\"",
            "\"-x\"",
            "\"x_1.a-b\"",
            "\"single\"",
            "\"numeric\"",
            "[]",
            "{}",
            "[1]",
            "[\"a\"]",
            "[null]",
            "[{}]",
            "{\"id\": \"a\"}",
            "{\"a\": \"b\"}",
            "{\"abs\": 1}",
            "{\"abs\": 1, \"rel\": 1}");

    private final SplittableRandom random;

    public Mutation(SplittableRandom random) {
        this.random = random;
    }

    /** Makes the change and says what it was. */
    public String apply(JsonNode file) {
        List<JsonNode> containers = new ArrayList<>();
        collect(file, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        return container instanceof ObjectNode object ? change(object) : change((ArrayNode) container);
    }

    private String change(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty() || random.nextInt(8) == 0) {
            object.set("extra", value());
            return "extra field in " + names;
        }
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> {
                object.remove(name);
                return "dropped " + name;
            }
            case 1 -> {
                String renamed = renamed(name);
                object.set(renamed, object.remove(name));
                return "renamed " + name + " to " + renamed;
            }
            default -> {
                JsonNode value = value();
                object.set(name, value);
                return "set " + name + " to " + value;
            }
        }
    }

    private String change(ArrayNode array) {
        if (array.isEmpty() || random.nextInt(4) == 0) {
            JsonNode value = value();
            array.add(value);
            return "added " + value;
        }
        int index = random.nextInt(array.size());
        if (random.nextBoolean()) {
            return "dropped " + array.remove(index);
        }
        JsonNode value = value();
        JsonNode before = array.set(index, value);
        return "replaced " + before + " by " + value;
    }

    private String renamed(String name) {
        return switch (random.nextInt(3)) {
            case 0 -> name + "x";
            case 1 -> name.substring(1);
            default -> name + " " + name;
        };
    }

    private JsonNode value() {
        try {
            return MAPPER.readTree(VALUES.get(random.nextInt(VALUES.size())));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }
}
