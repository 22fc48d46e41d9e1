package io.github.quizraft.kept;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that occur again and again in a file, each written once and meant by its number. */
public final class Pool {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a text. */
    public int number(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** The texts, by their numbers. */
    public List<String> all() {
        return List.copyOf(numbers.keySet());
    }
}
