package io.github.quizraft.progress;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;
import io.github.quizraft.memory.fit.Fitted.Comparison;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.Score;
import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.review.EntryId;
import io.github.quizraft.review.LearnerId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Fitted weights in a file. */
final class WeightSetsForm implements Form<WeightSets> {
    private static final MomentForm MOMENT = new MomentForm();

    @Override
    public void write(WeightSets weights, Packed out) {
        out.number(weights.sets().size());
        weights.sets().forEach(set -> write(set, out));
        out.number(weights.takenBack().size());
        weights.takenBack().forEach(id -> out.text(id.toString()));
    }

    @Override
    public WeightSets read(Unpacked in) {
        int size = in.number();
        List<WeightSet> sets = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            sets.add(set(in));
        }
        Set<EntryId> takenBack = new HashSet<>();
        for (int left = in.number(); left > 0; left--) {
            takenBack.add(EntryId.parse(in.text()));
        }
        return sets.isEmpty() && takenBack.isEmpty() ? WeightSets.NONE : new WeightSets(sets, takenBack);
    }

    private static void write(WeightSet set, Packed out) {
        out.text(set.id().toString());
        out.text(set.learner().value());
        MOMENT.write(set.at(), out);
        out.text(set.version().name());
        out.number(set.weights().size());
        set.weights().forEach(out::decimal);
        out.whole(set.reviews());
        out.flag(set.accepted());
        out.flag(set.newest().isPresent());
        set.newest().ifPresent(newest -> {
            write(newest.before(), out);
            write(newest.after(), out);
        });
        out.text(set.device());
    }

    private static WeightSet set(Unpacked in) {
        return new WeightSet(
                EntryId.parse(in.text()),
                new LearnerId(in.text()),
                MOMENT.read(in),
                ModelVersion.valueOf(in.text()),
                decimals(in),
                in.whole(),
                in.flag(),
                in.flag() ? Optional.of(new Comparison(score(in), score(in))) : Optional.empty(),
                in.text());
    }

    private static List<Double> decimals(Unpacked in) {
        List<Double> decimals = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            decimals.add(in.decimal());
        }
        return decimals;
    }

    private static void write(Score score, Packed out) {
        out.number(score.items());
        out.decimal(score.logLoss());
        out.decimal(score.rmseBins());
        out.flag(score.auc().isPresent());
        score.auc().ifPresent(out::decimal);
    }

    private static Score score(Unpacked in) {
        return new Score(
                in.number(),
                in.decimal(),
                in.decimal(),
                in.flag() ? OptionalDouble.of(in.decimal()) : OptionalDouble.empty());
    }
}
