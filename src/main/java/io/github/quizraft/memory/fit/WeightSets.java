package io.github.quizraft.memory.fit;

import io.github.quizraft.memory.MemoryModel;
import io.github.quizraft.review.EntryId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All weights that were ever fitted to a learner. In use is the newest set of a model that was accepted and not taken back.
 *
 * @param sets the oldest first
 * @param takenBack the ids of those that were rolled back
 */
public record WeightSets(List<WeightSet> sets, Set<EntryId> takenBack) {
    /** Nothing was fitted yet. */
    public static final WeightSets NONE = new WeightSets(List.of(), Set.of());

    public WeightSets {
        sets = sets.stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        takenBack = Set.copyOf(takenBack);
    }

    /** With one set more. */
    public WeightSets with(WeightSet set) {
        return new WeightSets(Stream.concat(sets.stream(), Stream.of(set)).toList(), takenBack);
    }

    /** The set that a model goes by; empty if it goes by the published weights. */
    public Optional<WeightSet> current(ModelVersion version) {
        return sets.stream()
                .filter(set -> set.version() == version && set.accepted() && !takenBack.contains(set.id()))
                .reduce((earlier, later) -> later);
    }

    /** The last fit of a model, whatever came of it. */
    public Optional<WeightSet> latest(ModelVersion version) {
        return sets.stream().filter(set -> set.version() == version).reduce((earlier, later) -> later);
    }

    /** The weights that a model goes by. */
    public List<Double> weights(ModelVersion version) {
        return current(version).map(WeightSet::weights).orElse(version.standard());
    }

    /** A model with the weights it goes by. */
    public MemoryModel model(ModelVersion version) {
        return version.model(weights(version));
    }
}
