package io.github.quizraft.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quizraft.review.Grade;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Also for models that, unlike FSRS-6, may propose more days for Hard than for Good. */
class IntervalsTest {
    @ParameterizedTest(name = "proposed {0}: passes {1}, all {2}")
    @CsvSource({
        "1 4 9 20, 1 4 9 20, 1 4 9 20",
        "1 1 1 1,  1 1 2 3,  1 2 3 4",
        "1 9 5 7,  1 5 6 7,  1 9 10 11",
        "8 3 5 5,  8 3 5 6,  3 4 5 6"
    })
    void intervals_come_in_the_order_of_the_grades(String proposed, String passes, String all) {
        List<Integer> days = numbers(proposed);
        Intervals intervals = new Intervals(grade -> days.get(grade.value() - 1));

        assertThat(ofEach(intervals::ofPasses)).isEqualTo(numbers(passes));
        assertThat(ofEach(intervals::ofAll)).isEqualTo(numbers(all));
    }

    @ParameterizedTest(name = "{0} days, at most 30: {1}")
    @CsvSource({"0, 1", "0.4, 1", "1.49, 1", "1.5, 2", "2.5, 3", "29.6, 30", "31, 30", "1e300, 30"})
    void a_wait_is_rounded_half_up_and_limited(double days, int whole) {
        assertThat(Intervals.whole(days, 30)).isEqualTo(whole);
    }

    private static List<Integer> ofEach(ToIntFunction<Grade> interval) {
        return Arrays.stream(Grade.values())
                .map(grade -> interval.applyAsInt(grade))
                .toList();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).map(Integer::valueOf).toList();
    }
}
