package io.github.quizraft.memory.fit;

import io.github.quizraft.memory.Fsrs6;
import io.github.quizraft.memory.Fsrs6Weights;
import io.github.quizraft.memory.Fsrs7;
import io.github.quizraft.memory.Fsrs7Weights;
import io.github.quizraft.memory.MemoryModel;
import java.util.List;
import java.util.stream.IntStream;

/** The memory models whose weights can be fitted to a learner. */
public enum ModelVersion {
    FSRS_6("fsrs-6") {
        @Override
        public List<Double> standard() {
            return Fsrs6Weights.standard().values();
        }

        @Override
        List<Double> clipped(List<Double> weights) {
            return Fsrs6Weights.of(weights).values();
        }

        @Override
        MemoryModel make(List<Double> weights) {
            return new Fsrs6(Fsrs6Weights.of(weights));
        }

        @Override
        Kernel kernel() {
            return new Fsrs6Kernel();
        }

        @Override
        float[] gaps(Histories log) {
            return log.days;
        }

        @Override
        Recipe recipe() {
            return Recipe.FSRS_6;
        }
    },
    FSRS_7("fsrs-7") {
        @Override
        public List<Double> standard() {
            return Fsrs7Weights.standard().values();
        }

        @Override
        List<Double> clipped(List<Double> weights) {
            return Fsrs7Weights.of(weights).values();
        }

        @Override
        MemoryModel make(List<Double> weights) {
            return new Fsrs7(Fsrs7Weights.of(weights));
        }

        @Override
        Kernel kernel() {
            return new Fsrs7Kernel();
        }

        @Override
        float[] gaps(Histories log) {
            return log.exact;
        }

        @Override
        Recipe recipe() {
            return Recipe.FSRS_7;
        }
    };

    private final String id;

    ModelVersion(String id) {
        this.id = id;
    }

    /** The name that reviews are logged with, as {@link MemoryModel#id} has it. */
    public String id() {
        return id;
    }

    /** The published weights. */
    public abstract List<Double> standard();

    /**
     * The model with these weights.
     *
     * @throws IllegalArgumentException for another number of weights, one that is not finite or outside its bounds, with a
     *     message for the learner
     */
    public MemoryModel model(List<Double> weights) {
        check(weights);
        return make(weights);
    }

    /**
     * Refuses weights that the model cannot have.
     *
     * @throws IllegalArgumentException as {@link #model} does
     */
    public void check(List<Double> weights) {
        if (weights.size() != standard().size()) {
            throw new IllegalArgumentException(
                    id + " has " + standard().size() + " weights, but here are " + weights.size());
        }
        List<Double> allowed = clipped(weights);
        IntStream.range(0, weights.size())
                .filter(i -> !allowed.get(i).equals(weights.get(i) + 0.0))
                .findFirst()
                .ifPresent(i -> {
                    throw new IllegalArgumentException("weight w" + i + " of " + id + " is " + weights.get(i)
                            + ", which is out of bounds: the nearest allowed is " + allowed.get(i));
                });
    }

    /** The weights, each moved into its bounds. */
    abstract List<Double> clipped(List<Double> weights);

    abstract MemoryModel make(List<Double> weights);

    abstract Kernel kernel();

    /** The time between reviews as the model measures it. */
    abstract float[] gaps(Histories log);

    abstract Recipe recipe();
}
