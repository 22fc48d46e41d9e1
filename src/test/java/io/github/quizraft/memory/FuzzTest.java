package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.quizraft.review.CardId;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {
    private static final int MAXIMUM = 36_500;

    @ParameterizedTest
    @CsvSource({
        "receptors/channel-block, 0, 0.12586237368579867",
        "receptors/channel-block, 1, 0.323739646357767",
        "receptors/channel-block, 2, 0.26972364458321463",
        "'glutamate/d2 – β', 7, 0.8824929798883375"
    })
    void the_draw_of_a_card_and_count_never_changes(String card, int reviews, double draw) {
        assertThat(Fuzz.of(new CardId(card), reviews).draw()).isEqualTo(draw);
    }

    @Test
    void every_whole_interval_of_the_range_is_drawn_about_equally_often() {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int card = 0; card < 900; card++) {
            for (int reviews = 0; reviews < 10; reviews++) {
                int days = Fuzz.of(new CardId("bank/q" + card), reviews).apply(30, 10, MAXIMUM);
                counts.merge(days, 1, Integer::sum);
            }
        }

        assertThat(FuzzRange.of(30, 10, MAXIMUM)).isEqualTo(new FuzzRange(27, 33));
        assertThat(counts).hasSize(7).containsKeys(27, 33);
        counts.values().forEach(count -> assertThat(count / 9_000.0).isCloseTo(1 / 7.0, within(0.02)));
    }

    @Test
    void an_interval_stays_within_its_range() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 10_000; i++) {
            int maximum = 1 + random.nextInt(400);
            int interval = 1 + random.nextInt(maximum);
            long elapsed = random.nextInt(400);
            FuzzRange range = FuzzRange.of(interval, elapsed, maximum);

            int fuzzed = new Fuzz(random.nextDouble()).apply(interval, elapsed, maximum);

            assertThat(fuzzed).isBetween(range.shortest(), range.longest()).isBetween(1, maximum);
            if (interval > elapsed) {
                assertThat(fuzzed).as("grows on after %d days", elapsed).isGreaterThan((int) elapsed);
            }
        }
    }

    @Test
    void intervals_of_one_or_two_days_are_left_alone() {
        IntStream.rangeClosed(1, 2)
                .forEach(days ->
                        assertThat(new Fuzz(0.999).apply(days, 0, MAXIMUM)).isEqualTo(days));
    }

    @Test
    void one_draw_keeps_a_longer_interval_at_least_as_long_as_a_shorter_one() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 300; i++) {
            Fuzz fuzz = new Fuzz(random.nextDouble());
            long elapsed = random.nextInt(60);
            int maximum = 20 + random.nextInt(100);
            int previous = 0;
            for (int interval = 1; interval <= maximum; interval++) {
                int fuzzed = fuzz.apply(interval, elapsed, maximum);
                assertThat(fuzzed).isGreaterThanOrEqualTo(previous);
                previous = fuzzed;
            }
        }
    }
}
