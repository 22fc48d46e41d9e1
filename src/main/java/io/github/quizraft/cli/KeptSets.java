package io.github.quizraft.cli;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.memory.fit.ModelVersion;
import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.review.History;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.review.VoidEvent;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Rescheduled;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The weights that a learner has, to be looked at and gone back to.
 *
 * @param version the model that is meant
 */
record KeptSets(Io io, ProgressStore store, ModelVersion version, Settings settings) {
    /** All of them, the oldest first. */
    void list(boolean asJson) {
        WeightSets sets = weights();
        if (asJson) {
            List<JsonObject> list =
                    sets.sets().stream().map(set -> FitReport.json(set, sets)).toList();
            io.out().println(JsonText.pretty(new JsonObject().put("sets", list)));
            return;
        }
        if (!sets.sets().isEmpty()) {
            io.out().println(FitReport.heading());
            sets.sets().forEach(set -> io.out().println(FitReport.line(set, sets)));
        }
        for (ModelVersion each : ModelVersion.values()) {
            if (sets.current(each).isEmpty()) {
                io.out().println(each.id() + " goes by the published weights.");
            }
        }
    }

    /** Takes the set in use back. */
    void rollBack() {
        WeightSet current = weights()
                .current(version)
                .orElseThrow(() -> new Failure(
                        ExitStatus.NOT_FOUND,
                        "quizraft: there is nothing to roll back: " + version.id() + " goes by the published weights"));
        Stamp stamp = io.stamps().next();
        store.weights().takeBack(new VoidEvent(stamp.id(), LearnerId.ME, current.id(), stamp.at(), io.device()));
        io.out().println("Rolled back the weights of " + named(current) + ".");
        sayWhatIsInUse();
    }

    /** Takes weights that someone typed. */
    void adopt(String text) {
        Stamp stamp = io.stamps().next();
        WeightSet set;
        try {
            List<Double> numbers = Stream.of(text.strip().split("[\\s,;\\[\\]]+"))
                    .filter(number -> !number.isEmpty())
                    .map(KeptSets::number)
                    .toList();
            set = new WeightSet(
                    stamp.id(),
                    LearnerId.ME,
                    stamp.at(),
                    version,
                    numbers,
                    store.byCard().answers(LearnerId.ME),
                    true,
                    Optional.empty(),
                    io.device());
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitStatus.USAGE, "quizraft: " + e.getMessage());
        }
        store.weights().add(set);
        sayWhatIsInUse();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no number; give the weights separated by commas", e);
        }
    }

    private void sayWhatIsInUse() {
        WeightSets now = weights();
        io.out()
                .println(now.current(version)
                        .map(set -> version.id() + " goes by those of " + named(set) + " now.")
                        .orElse(version.id() + " goes by the published weights now."));
        if (version == settings.model()) {
            Scheduler after = settings.scheduler(now, Moment.of(io.clock()));
            History history = History.of(store.entries(LearnerId.ME));
            FitReport.lines(Rescheduled.of(history, store.scheduler(), after, Moment.of(io.clock())))
                    .forEach(io.out()::println);
        }
    }

    private WeightSets weights() {
        return store.weights().of(LearnerId.ME);
    }

    private static String named(WeightSet set) {
        return set.at().local().toLocalDate()
                + (set.newest().isPresent() ? " (" + LogFiles.counted(set.reviews(), "answer") + ")" : " (given)");
    }
}
