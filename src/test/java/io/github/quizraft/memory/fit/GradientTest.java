package io.github.quizraft.memory.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The derivatives written down by hand, against differences of the loss itself. */
class GradientTest {
    private static final double STEP = 1e-6;

    private final Random random = new Random(7);

    @ParameterizedTest
    @EnumSource
    void agrees_with_finite_differences_at_the_published_weights(ModelVersion version) {
        check(version, array(version.standard()));
    }

    @ParameterizedTest
    @EnumSource
    void agrees_with_finite_differences_elsewhere(ModelVersion version) {
        for (int round = 0; round < 20; round++) {
            check(version, array(version.clipped(shaken(version.standard()))));
        }
    }

    /** Weights moved by up to a fifth, so that all terms of the formulas come to matter. */
    private List<Double> shaken(List<Double> weights) {
        List<Double> shaken = new ArrayList<>();
        for (double weight : weights) {
            shaken.add(weight * (0.8 + 0.4 * random.nextDouble()) + 0.05 * random.nextDouble());
        }
        return shaken;
    }

    private void check(ModelVersion version, double[] w) {
        Cards cards = Cards.any(random, 60);
        double[] gradient = new double[w.length];
        loss(version, w, cards, gradient);

        for (int i = 0; i < w.length; i++) {
            double step = STEP * Math.max(1, Math.abs(w[i]));
            double slope = (at(version, w, i, step, cards) - at(version, w, i, -step, cards)) / (2 * step);
            assertThat(gradient[i])
                    .as("w%d of %s", i, version)
                    .isCloseTo(slope, within(1e-5 * Math.max(1, Math.abs(slope))));
        }
    }

    private static double at(ModelVersion version, double[] w, int index, double step, Cards cards) {
        double[] moved = w.clone();
        moved[index] += step;
        return loss(version, moved, cards, new double[w.length]);
    }

    private static double loss(ModelVersion version, double[] w, Cards cards, double[] gradient) {
        Kernel kernel = version.kernel();
        kernel.use(w);
        double loss = 0;
        for (int card = 0; card + 1 < cards.starts.length; card++) {
            loss += kernel.gradient(
                    cards.gaps, cards.grades, cards.shares, cards.starts[card], cards.starts[card + 1], gradient);
        }
        return loss;
    }

    private static double[] array(List<Double> weights) {
        return weights.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
