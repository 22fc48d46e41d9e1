package io.github.quizraft.catalog;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts that occur again and again in a file, each written once and meant by its number. */
final class Pool {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The number of a text. */
    int number(String text) {
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(numbers.size());
        for (String text : numbers.keySet()) {
            out.writeUTF(text);
        }
    }

    /** The texts, by their numbers. */
    static List<String> read(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
