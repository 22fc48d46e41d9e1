package io.github.quizraft.progress;

import io.github.quizraft.kept.Form;
import io.github.quizraft.kept.Packed;
import io.github.quizraft.kept.Unpacked;

/** A log in a file. */
final class KeptLogForm implements Form<KeptLog> {
    private static final WeightSetsForm WEIGHTS = new WeightSetsForm();
    private static final EntriesForm ENTRIES = new EntriesForm();

    @Override
    public void write(KeptLog log, Packed out) {
        WEIGHTS.write(log.weights(), out);
        ENTRIES.write(log.entries(), out);
    }

    @Override
    public KeptLog read(Unpacked in) {
        return new KeptLog(WEIGHTS.read(in), ENTRIES.read(in));
    }
}
