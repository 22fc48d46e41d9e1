package io.github.quizraft.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ShuffleTest {
    @Test
    void everyOrderIsEquallyLikely() {
        Map<List<Integer>, Integer> seen = new HashMap<>();
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 24_000; i++) {
            seen.merge(Shuffle.of(List.of(1, 2, 3, 4), random), 1, Integer::sum);
        }
        double chiSquare = seen.values().stream()
                .mapToDouble(n -> (n - 1000) * (n - 1000) / 1000.0)
                .sum();
        assertThat(seen).hasSize(24);
        // 23 degrees of freedom: a fair shuffle passes 49.7 once in a thousand seeds.
        assertThat(chiSquare).isLessThan(49.7);
    }

    @Test
    void theSameSeedGivesTheSameOrder() {
        List<Integer> list = List.of(1, 2, 3, 4, 5, 6, 7);
        assertThat(Shuffle.of(list, new SplittableRandom(3))).isEqualTo(Shuffle.of(list, new SplittableRandom(3)));
    }

    @Test
    void theKeyOfAChoiceIsAtEveryPlaceEquallyOften() {
        SingleChoice question = new SingleChoice(Asked.item("Which?"), Asked.options("*a", "b", "c", "d"));
        int[] places = new int[4];
        for (int seed = 0; seed < 4000; seed++) {
            SingleChoice shown = (SingleChoice) question.shuffled(new SplittableRandom(seed));
            places[shown.options().indexOf(question.options().get(0))]++;
        }
        assertThat(places).satisfies(all -> {
            for (int n : all) {
                assertThat(n).isBetween(880, 1120);
            }
        });
    }

    @Test
    void optionsInNaturalOrderKeepIt() {
        Item inOrder = Asked.item("How many?", true);
        List<Option> options = Asked.options("1", "*2", "3", "4", "5", "6", "7", "8");
        List<TrueFalse.Reason> reasons = options.stream()
                .map(option -> new TrueFalse.Reason(option, true))
                .toList();
        Matching matching = new Matching(
                inOrder,
                Asked.labels("l1", "l2", "l3", "l4", "l5", "l6", "l7", "l8"),
                Asked.labels("1", "2", "3"),
                Map.of(),
                Map.of());
        SplittableRandom random = new SplittableRandom(1);
        for (Question question : List.of(
                new SingleChoice(inOrder, options),
                new MultipleChoice(inOrder, options),
                new TrueFalse(inOrder, true, reasons))) {
            assertThat(question.shuffled(random)).isEqualTo(question);
        }
        Matching shuffled = (Matching) matching.shuffled(random);
        assertThat(shuffled.right()).isEqualTo(matching.right());
        assertThat(shuffled.left()).isNotEqualTo(matching.left()).containsExactlyInAnyOrderElementsOf(matching.left());
    }
}
