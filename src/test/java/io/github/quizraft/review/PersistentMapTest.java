package io.github.quizraft.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersistentMapTest {
    private int comparisons;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_holds_what_a_mutable_map_holds_and_keeps_every_older_version(long seed) {
        Random random = new Random(seed);
        TreeMap<Integer, String> model = new TreeMap<>();
        PersistentMap<Integer, String> map = PersistentMap.empty(Comparator.naturalOrder());
        List<PersistentMap<Integer, String>> versions = new ArrayList<>();
        List<TreeMap<Integer, String>> models = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int key = random.nextInt(120);
            if (random.nextInt(5) < 3) {
                model.put(key, "v" + i);
                map = map.with(key, "v" + i);
            } else {
                model.remove(key);
                map = map.without(key);
            }
            versions.add(map);
            models.add(new TreeMap<>(model));
        }
        for (int i = 0; i < versions.size(); i++) {
            assertThatSame(versions.get(i), models.get(i));
        }
    }

    @Test
    void paths_stay_short_whatever_the_order_of_the_keys() {
        PersistentMap<Integer, Integer> map = PersistentMap.empty(this::counting);
        for (int i = 0; i < 10_000; i++) {
            map = map.with(i, i);
        }
        assertThat(longestPath(map)).isLessThan(40);
        for (int i = 0; i < 9_000; i++) {
            map = map.without(i);
        }
        assertThat(longestPath(map)).isLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 100, 1023})
    void many_values_at_once_are_as_one_by_one(int size) {
        List<Integer> values = IntStream.range(0, size).boxed().toList();
        PersistentMap<Integer, Integer> map = PersistentMap.ofSorted(this::counting, values, value -> value);

        assertThat(map.values()).isEqualTo(values);
        assertThat(map.with(size, size).without(0).size()).isEqualTo(size);
        assertThat(longestPath(map)).isLessThanOrEqualTo(10);
    }

    @Test
    void an_index_or_a_step_past_the_end_is_refused() {
        PersistentMap<Integer, Integer> map =
                PersistentMap.<Integer, Integer>empty(Comparator.naturalOrder()).with(1, 1);
        Iterator<Integer> values = map.values().iterator();
        values.next();

        assertThatThrownBy(values::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> map.values().get(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(map.without(1).last()).isEmpty();
    }

    private static void assertThatSame(PersistentMap<Integer, String> map, Map<Integer, String> model) {
        assertThat(map.values()).containsExactlyElementsOf(model.values());
        assertThat(map.keys()).isEqualTo(model.keySet());
        assertThat(map.size()).isEqualTo(model.size());
        assertThat(map.last()).isEqualTo(model.values().stream().reduce((a, b) -> b));
        for (int key = 0; key < 120; key++) {
            assertThat(map.contains(key)).isEqualTo(model.containsKey(key));
        }
    }

    /** The most comparisons that any look-up takes. */
    private int longestPath(PersistentMap<Integer, Integer> map) {
        int most = 0;
        for (int key : map.keys()) {
            comparisons = 0;
            map.get(key);
            most = Math.max(most, comparisons);
        }
        return most;
    }

    private int counting(int a, int b) {
        comparisons++;
        return Integer.compare(a, b);
    }
}
