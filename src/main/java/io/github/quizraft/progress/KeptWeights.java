package io.github.quizraft.progress;

import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.review.VoidEvent;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The weights that were fitted to a learner. They are kept beside the log and like it: rows are only ever added, a void
 * takes one back, each has its checksum, and stores of two machines merge by set union.
 */
public final class KeptWeights {
    private final StoreFile file;
    private final WeightTable weights;
    private final VoidTable voids;

    KeptWeights(StoreFile file, SoundRows rows) {
        this.file = file;
        this.weights = new WeightTable(file.connection(), rows);
        this.voids = new VoidTable(file.connection(), rows);
    }

    /** All of a learner's; a row that was changed by something else does not count, nor one out of bounds. */
    public WeightSets of(LearnerId learner) {
        try {
            List<WeightSet> sets = weights.all(learner);
            if (sets.isEmpty()) {
                return WeightSets.NONE;
            }
            Set<EntryId> takenBack = new HashSet<>();
            for (WeightSet set : sets) {
                if (!voids.on(learner, set.id()).isEmpty()) {
                    takenBack.add(set.id());
                }
            }
            return new WeightSets(sets, takenBack);
        } catch (SQLException e) {
            throw new StoreException(Advice.of(file.path(), e), e);
        }
    }

    /**
     * Keeps a set.
     *
     * @throws UnsavedException if it could not be written
     */
    public void add(WeightSet set) {
        Writing.to(file).write(() -> weights.add(set));
    }

    /**
     * Takes a set back.
     *
     * @param event points at the set
     * @throws UnsavedException if it could not be written
     */
    public void takeBack(VoidEvent event) {
        Writing.to(file).write(() -> voids.add(event));
    }

    /** Reads every row of every learner, which lists all damage. */
    void readAll() throws SQLException {
        weights.all();
    }
}
