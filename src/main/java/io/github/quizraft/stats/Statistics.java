package io.github.quizraft.stats;

import java.util.List;
import java.util.Optional;

/**
 * All that the log says of a learner. Numbers without further words are on the period.
 *
 * @param bank the only bank that counts; empty for all
 * @param period the study days
 * @param activity what was studied
 * @param streak study days in a row, in the whole log
 * @param retention what was recalled, against what was wanted
 * @param forecast what becomes due
 * @param forgetting how recall fell with time
 * @param calibration whether the memory model's probabilities are true
 * @param sureness how often the learner was right by how sure the learner was; empty if that was never said
 * @param times how long answers took, by kind of question
 * @param hardest what is hard to keep, in the whole log, the hardest first
 * @param confusions terms answered in place of others, the most frequent first
 */
public record Statistics(
        Optional<String> bank,
        Period period,
        Activity activity,
        Streak streak,
        Retention retention,
        Forecast forecast,
        Forgetting forgetting,
        Calibration calibration,
        List<Sureness> sureness,
        List<AnswerTime> times,
        List<HardSpot> hardest,
        List<Confusion> confusions) {

    /** Goes through the log once. */
    public static Statistics of(Basis basis) {
        Replay replay = Replay.of(basis);
        Period period = Period.of(basis, replay.trials());
        List<Trial> trials = replay.trials().stream()
                .filter(trial -> period.contains(trial.day()))
                .toList();
        List<Trial> tests = trials.stream().filter(Trial::tellsOfMemory).toList();
        return new Statistics(
                basis.bank(),
                period,
                Activity.of(period, trials),
                Streak.of(replay.trials(), period.last()),
                Retention.of(trials, basis.scheduler().settings().desiredRetention()),
                Forecast.of(basis, replay.states()),
                Forgetting.of(tests, basis.scheduler()),
                Calibration.of(tests),
                Sureness.of(trials),
                AnswerTime.of(trials, basis),
                HardSpot.of(basis, replay.states()),
                Confusion.of(trials, basis));
    }

    /** Whether nothing was ever answered. */
    public boolean isEmpty() {
        return streak.longest() == 0;
    }
}
