package io.github.quizraft.stats;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * How long answers to one kind of question took.
 *
 * @param kind as files name it
 * @param answers how many there are, at least one
 * @param lower a quarter took no longer
 * @param median half took no longer
 * @param upper three quarters took no longer
 */
public record AnswerTime(String kind, int answers, Duration lower, Duration median, Duration upper) {
    /** Quartiles of fewer would be single answers. */
    public static final int NEEDED = 5;

    /** All kinds with an answer that somebody measured, by name. Answers to questions that are gone have no kind any more. */
    static List<AnswerTime> of(List<Trial> trials, Basis basis) {
        Map<String, LongStream.Builder> millis = new TreeMap<>();
        for (Trial trial : trials) {
            basis.card(trial.review().card())
                    .filter(card -> trial.review().isTimed())
                    .ifPresent(card -> millis.computeIfAbsent(card.kind(), kind -> LongStream.builder())
                            .add(trial.review().took().toMillis()));
        }
        // Not as a stream, which asks the map for a comparator that takes time to be set up.
        List<AnswerTime> times = new ArrayList<>();
        millis.forEach((kind, all) -> times.add(of(kind, all.build().sorted().toArray())));
        return List.copyOf(times);
    }

    private static AnswerTime of(String kind, long[] sorted) {
        return new AnswerTime(
                kind, sorted.length, quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
    }

    /** Between the two values that lie next to it, in proportion (type 7 of R. J. Hyndman and Y. Fan, 1996). */
    private static Duration quantile(long[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        long low = sorted[below];
        long high = sorted[Math.min(below + 1, sorted.length - 1)];
        return Duration.ofMillis(Math.round(low + (place - below) * (high - low)));
    }
}
