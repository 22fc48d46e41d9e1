package io.github.quizraft.items;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether those who know more get a question right more often.
 *
 * @param rest correlation of its scores with how well the same players did in the other questions: the point-biserial
 *     correlation without the question's own share in the total (Henrysson 1963); Moodle's discrimination index
 * @param total the same with the question in the total: {@code (M1 - M0) / s * sqrt(p q)} for all-or-nothing scores, with
 *     the standard deviation of the population; in a short quiz it is flattering
 * @param upperLower how much better the best 27 % did than the worst 27 % (Kelley 1939); players who tie at the border
 *     share the seats that are left
 */
public record Discrimination(Estimate rest, Estimate total, Estimate upperLower) {
    private static final double EXTREME = 0.27;

    static Discrimination of(List<Response> responses, Grid grid, SampleSize size) {
        List<Response> compared =
                responses.stream().filter(each -> grid.rest(each).isPresent()).toList();
        double[] scores = compared.stream().mapToDouble(Response::score).toArray();
        double[] rests = Moments.array(
                compared.stream().map(each -> grid.rest(each).orElseThrow()).toList());
        double[] totals = compared.stream()
                .mapToDouble(each -> grid.of(each.taker()).share())
                .toArray();
        int of = compared.size();
        if (of == 0 && !responses.isEmpty()) {
            Estimate none = size.estimate(responses.size(), OptionalDouble.empty(), Gap.NO_OTHERS);
            return new Discrimination(none, none, none);
        }
        Gap gap = of > 0 && Moments.variance(scores) == 0 ? Gap.ALL_ALIKE : Gap.NO_SPREAD;
        return new Discrimination(
                size.estimate(of, Moments.correlation(scores, rests), gap),
                size.estimate(of, Moments.correlation(scores, totals), gap),
                size.estimate(of, upperLower(scores, totals), Gap.NO_SPREAD));
    }

    /** {@code p(top 27 %) - p(bottom 27 %)}; empty if the totals do not vary, for then there is no top. */
    private static OptionalDouble upperLower(double[] scores, double[] totals) {
        if (totals.length == 0 || Moments.variance(totals) == 0) {
            return OptionalDouble.empty();
        }
        int seats = (int) Math.max(1, Math.round(EXTREME * totals.length));
        return OptionalDouble.of(best(scores, totals, seats, 1) - best(scores, totals, seats, -1));
    }

    /** The mean score of those with the highest totals, or of those with the lowest if the sign is minus. */
    private static double best(double[] scores, double[] totals, int seats, int sign) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < totals.length; i++) {
            order.add(i);
        }
        order.sort((one, other) -> sign * Double.compare(totals[other], totals[one]));
        double border = totals[order.get(seats - 1)];
        double sum = 0;
        double tied = 0;
        int above = 0;
        int ties = 0;
        for (int i = 0; i < totals.length; i++) {
            if (totals[i] == border) {
                tied += scores[i];
                ties++;
            } else if (sign * Double.compare(totals[i], border) > 0) {
                sum += scores[i];
                above++;
            }
        }
        return (sum + tied / ties * (seats - above)) / seats;
    }
}
