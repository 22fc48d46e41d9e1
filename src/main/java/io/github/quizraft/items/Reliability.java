package io.github.quizraft.items;

import io.github.quizraft.review.CardId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * How far the scores of the whole quiz can be trusted. Only players who were shown all questions can be compared.
 *
 * @param complete how many players that are
 * @param takers how many players there are
 * @param questions how many questions players answered one by one
 * @param isAllOrNothing whether every answer was either right or wrong; {@code alpha} is KR-20 then
 * @param mean of the scores added up
 * @param deviation standard deviation of the scores added up, over the population
 * @param alpha {@code k / (k - 1) * (1 - sum of the questions' variances / variance of the totals)} (Cronbach 1951); for
 *     all-or-nothing scores it is the formula 20 of Kuder and Richardson (1937), with {@code p q} for each question
 * @param error standard error of measurement, in points: {@code deviation * sqrt(1 - alpha)}
 */
public record Reliability(
        int complete,
        int takers,
        int questions,
        boolean isAllOrNothing,
        Estimate mean,
        Estimate deviation,
        Estimate alpha,
        Estimate error) {

    static Reliability of(Responses responses, Grid grid, SampleSize size) {
        List<CardId> cards = responses.asked().stream()
                .map(Asked::card)
                .filter(card -> !grid.of(card).isEmpty())
                .toList();
        List<Grid.Row> complete = responses.takers().stream()
                .map(grid::of)
                .filter(row -> row.shown() > 0 && row.shown() == cards.size())
                .toList();
        int n = complete.size();
        double[] totals = complete.stream().mapToDouble(Grid.Row::points).toArray();
        OptionalDouble spread = n == 0 ? OptionalDouble.empty() : OptionalDouble.of(Moments.variance(totals));
        OptionalDouble alpha = spread.isPresent() && cards.size() > 1 && spread.getAsDouble() > 0
                ? OptionalDouble.of(alpha(cards, complete, spread.getAsDouble()))
                : OptionalDouble.empty();
        OptionalDouble deviation = map(spread, Math::sqrt);
        Gap gap = cards.size() < 2 ? Gap.ONE_QUESTION : Gap.ALL_ALIKE;
        return new Reliability(
                n,
                (int) responses.takers().stream()
                        .filter(taker -> grid.of(taker).shown() > 0)
                        .count(),
                cards.size(),
                responses.given().stream().allMatch(each -> each.score() == 0 || each.score() == 1),
                size.estimate(n, Moments.mean(totals), gap),
                size.estimate(n, deviation, gap),
                size.estimate(n, alpha, gap),
                size.estimate(n, map(alpha, each -> deviation.orElse(0) * Math.sqrt(Math.max(0, 1 - each))), gap));
    }

    private static double alpha(List<CardId> cards, List<Grid.Row> complete, double spread) {
        double sum = 0;
        for (CardId card : cards) {
            sum += Moments.variance(complete.stream()
                    .flatMap(row -> row.responses().stream())
                    .filter(each -> each.card().equals(card))
                    .mapToDouble(Response::score)
                    .toArray());
        }
        double k = cards.size();
        return k / (k - 1) * (1 - sum / spread);
    }

    private static OptionalDouble map(OptionalDouble value, DoubleUnaryOperator function) {
        return value.isPresent()
                ? OptionalDouble.of(function.applyAsDouble(value.getAsDouble()))
                : OptionalDouble.empty();
    }
}
