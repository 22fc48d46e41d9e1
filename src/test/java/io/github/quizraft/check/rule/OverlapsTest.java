package io.github.quizraft.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OverlapsTest {
    private static final int LEAST_PERCENT = 85;

    @Test
    void findsTheFirstSetThatIsNearlyTheSame() {
        assertThat(found(List.of(words(0, 20), words(1, 20), words(100, 120), words(0, 19))))
                .containsExactly(new Overlaps.Overlap(0, 1, 95), new Overlaps.Overlap(0, 3, 95));
    }

    @Test
    void leavesOutWhatSharesTooLittle() {
        assertThat(found(List.of(words(0, 20), words(2, 22), words(0, 16)))).isEmpty();
    }

    @Test
    void countsTheLimitIn() {
        assertThat(found(List.of(words(0, 20), words(0, 17)))).containsExactly(new Overlaps.Overlap(0, 1, 85));
    }

    @Test
    void findsWhatComparingEachWithEachFinds() {
        List<Set<String>> sets = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            int from = i * i % 17;
            sets.add(words(from, from + 8 + i % 13));
        }
        long expected = 0;
        for (int i = 0; i < sets.size(); i++) {
            Set<String> later = sets.get(i);
            expected += sets.subList(0, i).stream().anyMatch(each -> isNear(each, later)) ? 1 : 0;
        }
        assertThat(new Overlaps(sets, LEAST_PERCENT).found()).hasSize((int) expected);
    }

    @Test
    void hasNothingToSayOnNothing() {
        assertThat(found(List.of())).isEmpty();
        assertThat(found(List.of(Set.of(), Set.of()))).isEmpty();
    }

    private static List<Overlaps.Overlap> found(List<Set<String>> sets) {
        return new Overlaps(sets, LEAST_PERCENT).found();
    }

    private static boolean isNear(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 100 * both.size() >= LEAST_PERCENT * (one.size() + other.size() - both.size());
    }

    private static Set<String> words(int from, int to) {
        Set<String> words = new HashSet<>();
        for (int i = from; i < to; i++) {
            words.add("w" + i);
        }
        return words;
    }
}
