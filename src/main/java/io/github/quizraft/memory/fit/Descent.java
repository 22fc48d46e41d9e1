package io.github.quizraft.memory.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Goes down the loss: Adam in small batches, with a step that shrinks to 0 along a cosine, weights drawn to where they
 * began and kept in their bounds after each step.
 *
 * <p>Source: Kingma and Ba 2015 for Adam; the training of fsrs-rs for the rest.
 */
final class Descent {
    private static final double TINY = 1e-8;

    private final ModelVersion version;
    private final Recipe recipe;
    private final Course course;
    private final Crew crew;
    private final List<Kernel> kernels = new ArrayList<>();
    private final double[][] gradients;

    Descent(ModelVersion version, Course course, Crew crew) {
        this.version = version;
        this.recipe = version.recipe();
        this.course = course;
        this.crew = crew;
        this.gradients = new double[Course.PARTS][version.standard().size()];
        for (int worker = 0; worker < crew.size(); worker++) {
            kernels.add(version.kernel());
        }
    }

    /**
     * The weights at the end.
     *
     * @param start where to begin
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    double[] from(double[] start, Random random, Progress progress) throws InterruptedException {
        int size = start.length;
        double[] w = start.clone();
        double[] mean = new double[size];
        double[] square = new double[size];
        double[] gradient = new double[size];
        int[] order = new int[course.batches()];
        int steps = recipe.epochs(course.items) * order.length;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        double meanKept = 1;
        double squareKept = 1;
        for (int step = 0; step < steps; step++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("the fit was called off");
            }
            if (step % order.length == 0) {
                shuffle(order, random);
            }
            int batch = order[step % order.length];
            gradient(batch, w, gradient);
            double rate = recipe.rate() * (1 + Math.cos(Math.PI * step / steps)) / 2;
            double share = 2 * recipe.pull() * course.sizes[batch] / course.items;
            meanKept *= recipe.meanDecay();
            squareKept *= recipe.squareDecay();
            for (int i = 0; i < size; i++) {
                double width = recipe.widths().get(i);
                double slope = gradient[i] + share * (w[i] - start[i]) / (width * width);
                mean[i] = recipe.meanDecay() * mean[i] + (1 - recipe.meanDecay()) * slope;
                square[i] = recipe.squareDecay() * square[i] + (1 - recipe.squareDecay()) * slope * slope;
                w[i] -= rate * (mean[i] / (1 - meanKept)) / (Math.sqrt(square[i] / (1 - squareKept)) + TINY);
            }
            keepInBounds(w);
            progress.at((step + 1.0) / steps);
        }
        return w;
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            Course.swap(order, i, random.nextInt(i + 1));
        }
    }

    /** The loss's derivatives over a batch, summed in the order of its parts whoever worked them out. */
    private void gradient(int batch, double[] w, double[] gradient) {
        crew.run(Course.PARTS, (part, worker) -> {
            Kernel kernel = kernels.get(worker);
            kernel.use(w);
            double[] sum = gradients[part];
            Arrays.fill(sum, 0);
            int cut = batch * Course.PARTS + part;
            for (int card = course.parts[cut]; card < course.parts[cut + 1]; card++) {
                kernel.gradient(
                        course.gaps, course.grades, course.shares, course.starts[card], course.starts[card + 1], sum);
            }
        });
        Arrays.fill(gradient, 0);
        for (double[] sum : gradients) {
            for (int i = 0; i < sum.length; i++) {
                gradient[i] += sum[i];
            }
        }
    }

    /** A better first grade leads to no weaker memory; all else is for the model to say. */
    private void keepInBounds(double[] w) {
        for (int grade = 1; grade < 4; grade++) {
            w[grade] = Math.max(w[grade], w[grade - 1]);
        }
        List<Double> weights = new ArrayList<>(w.length);
        for (double weight : w) {
            weights.add(weight);
        }
        List<Double> clipped = version.clipped(weights);
        for (int i = 0; i < w.length; i++) {
            w[i] = clipped.get(i);
        }
    }
}
