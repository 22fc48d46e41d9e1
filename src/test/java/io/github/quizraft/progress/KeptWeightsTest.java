package io.github.quizraft.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizraft.memory.fit.Fitted.Comparison;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.Score;
import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.EntryIds;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.VoidEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptWeightsTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final EntryIds ids = new EntryIds(new SplittableRandom(1));
    private int days;

    @Test
    void everySetComesBackAsItWasKept() {
        WeightSet plain = set(ModelVersion.FSRS_6, true, Optional.empty());
        WeightSet scored = set(
                ModelVersion.FSRS_7,
                false,
                Optional.of(new Comparison(
                        new Score(20, 1 / 3.0, 0.1, OptionalDouble.of(2 / 3.0)),
                        new Score(20, 0.3, 0.05, OptionalDouble.empty()))));

        assertThat(kept(plain, scored).sets()).containsExactly(plain, scored);
    }

    @Test
    void aModelGoesByItsNewestAcceptedSet() {
        WeightSet first = set(ModelVersion.FSRS_6, true, Optional.empty());
        WeightSet second = set(ModelVersion.FSRS_6, true, Optional.empty());
        WeightSet refused = set(ModelVersion.FSRS_6, false, Optional.empty());

        WeightSets sets = kept(second, refused, first);

        assertThat(sets.current(ModelVersion.FSRS_6)).contains(second);
        assertThat(sets.latest(ModelVersion.FSRS_6)).contains(refused);
        assertThat(sets.weights(ModelVersion.FSRS_6)).isEqualTo(second.weights());
        assertThat(sets.weights(ModelVersion.FSRS_7)).isEqualTo(ModelVersion.FSRS_7.standard());
    }

    @Test
    void whatIsTakenBackLeadsToTheSetBeforeAndThenToThePublishedWeights() {
        WeightSet first = set(ModelVersion.FSRS_6, true, Optional.empty());
        WeightSet second = set(ModelVersion.FSRS_6, true, Optional.empty());
        kept(first, second);

        assertThat(without(second).current(ModelVersion.FSRS_6)).contains(first);
        assertThat(without(first).weights(ModelVersion.FSRS_6)).isEqualTo(ModelVersion.FSRS_6.standard());
        try (ProgressStore store = Stores.open(file())) {
            assertThat(store.check()).isEmpty();
            History history = History.of(store.entries(LearnerId.ME));
            assertThat(history.undoable()).isEmpty();
            assertThat(history.redoable()).isEmpty();
        }
    }

    @Test
    void weightsOutOfBoundsAreRefused() {
        List<Double> wild = new ArrayList<>(ModelVersion.FSRS_6.standard());
        wild.set(20, 7.0);

        assertThatThrownBy(() -> set(ModelVersion.FSRS_6, wild))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("out of bounds");
    }

    @Test
    void aRowThatWasChangedDoesNotCountAndIsReported() {
        WeightSet set = set(ModelVersion.FSRS_6, true, Optional.empty());
        kept(set);
        Stores.execute(file(), """
                DROP TRIGGER weights_are_never_changed;
                UPDATE weights SET numbers = replace(numbers, '8.2956', '9.2956');
                """);

        try (ProgressStore store = Stores.open(file())) {
            assertThat(store.weights().of(LearnerId.ME).sets()).isEmpty();
            assertThat(store.damaged())
                    .singleElement()
                    .asString()
                    .contains("weights", "do not match", set.id().toString());
        }
    }

    @Test
    void nothingButAddingIsPossible() {
        kept(set(ModelVersion.FSRS_6, true, Optional.empty()));

        assertThatThrownBy(() -> Stores.execute(file(), "DELETE FROM weights")).hasMessageContaining("only grows");
    }

    private WeightSets kept(WeightSet... sets) {
        try (ProgressStore store = Stores.open(file())) {
            for (WeightSet set : sets) {
                store.weights().add(set);
                store.weights().add(set);
            }
            return store.weights().of(LearnerId.ME);
        }
    }

    private WeightSets without(WeightSet set) {
        try (ProgressStore store = Stores.open(file())) {
            Moment now = Moment.utc(START.plusSeconds(86_400L * ++days));
            store.weights().takeBack(new VoidEvent(ids.next(now.instant()), LearnerId.ME, set.id(), now, "laptop"));
            return store.weights().of(LearnerId.ME);
        }
    }

    private WeightSet set(ModelVersion version, boolean accepted, Optional<Comparison> newest) {
        List<Double> weights = new ArrayList<>(version.standard());
        weights.set(0, 0.1 + ++days / 300.0);
        return set(version, weights, accepted, newest);
    }

    private WeightSet set(ModelVersion version, List<Double> weights) {
        return set(version, weights, true, Optional.empty());
    }

    private WeightSet set(ModelVersion version, List<Double> weights, boolean accepted, Optional<Comparison> newest) {
        Moment at = Moment.utc(START.plusSeconds(86_400L * days));
        return new WeightSet(
                ids.next(at.instant()), LearnerId.ME, at, version, weights, 400, accepted, newest, "laptop");
    }

    private Path file() {
        return folder.resolve("progress.db");
    }
}
