package io.github.quizraft.content;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What an author begins with: a bank, a question or a term that can be read as it is, to be written over. */
public final class Skeleton {
    private Skeleton() {}

    /** The kinds of question there are a skeleton for, which are all that a bank may have. */
    public static List<String> kinds() {
        return QuestionReader.KINDS;
    }

    /** Whether something can be the id of a bank, a question or a term. */
    public static boolean isId(String text) {
        return Value.isId(text);
    }

    /** A bank without questions. */
    public static String bank(String id, String prefix, String title) {
        return filled("bank", Map.of("id", id, "prefix", prefix, "title", title));
    }

    /** A question of one of the {@link #kinds}. */
    public static String question(String kind, String id) {
        return filled(kind, Map.of("id", id));
    }

    /** A glossary without terms. */
    public static String glossary() {
        return filled("glossary", Map.of());
    }

    public static String term(String id, String name) {
        return filled("term", Map.of("id", id, "name", name));
    }

    private static String filled(String name, Map<String, String> values) {
        String text = read(name);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", escaped(value.getValue()));
        }
        return text.strip();
    }

    private static String escaped(String text) {
        return new String(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    private static String read(String name) {
        try (InputStream in = Skeleton.class.getResourceAsStream("skeleton/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
