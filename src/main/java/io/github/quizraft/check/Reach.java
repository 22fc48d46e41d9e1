package io.github.quizraft.check;

import io.github.quizraft.glossary.TermId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many questions reach each claim, term and conflict. */
public final class Reach {
    static final String CONFLICT_TAG = "conflict:";

    private final Map<String, Long> claims;
    private final Map<TermId, Long> terms;
    private final Map<String, Long> tags;

    private Reach(List<CheckedItem> items) {
        claims = counted(items, item -> item.item().claims());
        terms = counted(items, item -> item.item().terms());
        tags = counted(items, item -> item.item().tags());
    }

    public static Reach of(List<CheckedItem> items) {
        return new Reach(items);
    }

    public long claim(String id) {
        return claims.getOrDefault(id, 0L);
    }

    public long term(TermId id) {
        return terms.getOrDefault(id, 0L);
    }

    public long conflict(String id) {
        return tags.getOrDefault(CONFLICT_TAG + id, 0L);
    }

    private static <T> Map<T, Long> counted(List<CheckedItem> items, Function<CheckedItem, Collection<T>> named) {
        return items.stream()
                .flatMap(item -> named.apply(item).stream().distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
