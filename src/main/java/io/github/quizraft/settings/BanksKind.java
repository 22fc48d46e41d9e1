package io.github.quizraft.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Ids of banks; none of them means all. */
record BanksKind() implements Kind<Set<String>> {
    private static final String ALL = "all";

    @Override
    public Optional<Set<String>> read(String text) {
        if (text.equals(ALL)) {
            return Optional.of(Set.of());
        }
        List<String> ids = Stream.of(text.split(",", -1)).map(String::strip).toList();
        return ids.stream().allMatch(id -> id.matches("[\\p{L}\\p{N}._-]+"))
                ? Optional.of(Set.copyOf(ids))
                : Optional.empty();
    }

    @Override
    public String text(Set<String> value) {
        return value.isEmpty() ? ALL : String.join(",", new TreeSet<>(value));
    }

    @Override
    public String expected() {
        return "ids of banks with commas between them, or all";
    }

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public List<String> words() {
        return List.of(ALL);
    }
}
