package io.github.quizraft.cli;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.memory.fit.Fitted;
import io.github.quizraft.memory.fit.Fitted.Comparison;
import io.github.quizraft.memory.fit.Score;
import io.github.quizraft.memory.fit.WeightSet;
import io.github.quizraft.memory.fit.WeightSets;
import io.github.quizraft.study.Rescheduled;
import io.github.quizraft.text.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Fits and weights as the user is told of them. */
final class FitReport {

    private static final String IN_USE = "in use";

    private FitReport() {}

    /** What came of a fit, in plain words. */
    static List<String> lines(Fitted fitted) {
        List<String> lines = new ArrayList<>();
        lines.add(fitted.version().id() + (fitted.isAccepted() ? ", fitted to " : ", tried on ")
                + LogFiles.counted(fitted.items(), "answer")
                + " that came a day or more after the card's answer before.");
        fitted.left()
                .counts()
                .forEach((reason, count) ->
                        lines.add("Left out: " + LogFiles.counted(count, "answer") + " " + reason.words() + "."));
        fitted.newest().ifPresent(newest -> {
            lines.add("");
            lines.add("How well the newest " + newest.before().items()
                    + " answers are foretold, after a trial with the older ones alone:");
            lines.addAll(table(newest));
        });
        lines.add("");
        lines.add(decision(fitted));
        return lines;
    }

    private static String decision(Fitted fitted) {
        if (fitted.isAccepted()) {
            return "The fit foretells them better, so it was made again with all answers.";
        }
        return fitted.newest()
                        .filter(newest ->
                                newest.after().logLoss() < newest.before().logLoss())
                        .isPresent()
                ? "A fit to all answers leads to the weights that you have, so they stay."
                : "The fit foretells them no better, so your weights stay as they were.";
    }

    /** What becomes of due cards. */
    static List<String> lines(Rescheduled dates) {
        return List.of(
                dates.moved() + " of " + LogFiles.counted(dates.cards(), "card") + " "
                        + (dates.moved() == 1 ? "comes" : "come") + " on another day.",
                "Due today: " + dates.dueAfter() + ", and with the weights before " + dates.dueBefore() + ".");
    }

    private static List<String> table(Comparison newest) {
        Score before = newest.before();
        Score after = newest.after();
        return List.of(
                row("", "before", "after", "").stripTrailing(),
                row("log loss", number(before.logLoss()), number(after.logLoss()), "lower is better; this decides"),
                row("RMSE (bins)", number(before.rmseBins()), number(after.rmseBins()), "lower is better"),
                row("AUC", number(before.auc()), number(after.auc()), "higher is better"));
    }

    private static String row(String name, String before, String after, String meaning) {
        return String.format(Locale.ROOT, "  %-12s %10s %10s   %s", name, before, after, meaning);
    }

    static String number(double value) {
        return Decimals.of(value, 4);
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "-";
    }

    static JsonObject json(Fitted fitted, Optional<Rescheduled> dates) {
        JsonObject json = new JsonObject()
                .put("model", fitted.version().id())
                .put("verdict", fitted.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("items", fitted.items())
                .put("weights", fitted.weights())
                .put("weightsBefore", fitted.before());
        fitted.newest().ifPresent(newest -> json.put("newest", json(newest)));
        fitted.all().ifPresent(all -> json.put("all", json(all)));
        dates.ifPresent(days -> json.put(
                "dates",
                new JsonObject()
                        .put("cards", days.cards())
                        .put("moved", days.moved())
                        .put("dueBefore", days.dueBefore())
                        .put("dueAfter", days.dueAfter())));
        return json;
    }

    private static JsonObject json(Comparison comparison) {
        return new JsonObject()
                .put("items", comparison.before().items())
                .put("before", json(comparison.before()))
                .put("after", json(comparison.after()));
    }

    private static JsonObject json(Score score) {
        JsonObject json = new JsonObject().put("logLoss", score.logLoss()).put("rmseBins", score.rmseBins());
        score.auc().ifPresent(auc -> json.put("auc", auc));
        return json;
    }

    /** One set of a list, the oldest first. */
    static JsonObject json(WeightSet set, WeightSets sets) {
        JsonObject json = new JsonObject()
                .put("id", set.id().toString())
                .put("date", set.at().local().toLocalDate().toString())
                .put("model", set.version().id())
                .put("reviews", set.reviews())
                .put("state", state(set, sets))
                .put("weights", set.weights());
        set.newest().ifPresent(newest -> json.put("newest", json(newest)));
        return json;
    }

    static String line(WeightSet set, WeightSets sets) {
        String state = state(set, sets);
        return String.format(
                Locale.ROOT,
                "%s %s  %s  %9d  %s  %s  %s",
                state.equals(IN_USE) ? "*" : " ",
                set.at().local().toLocalDate(),
                set.version().id(),
                set.reviews(),
                set.newest().map(newest -> number(newest.before().logLoss())).orElse("     -"),
                set.newest().map(newest -> number(newest.after().logLoss())).orElse("     -"),
                state);
    }

    static String heading() {
        return "  date        model     reviews  before  after   (log loss of the newest fifth)";
    }

    private static String state(WeightSet set, WeightSets sets) {
        if (!set.accepted()) {
            return "no better";
        }
        if (sets.takenBack().contains(set.id())) {
            return "rolled back";
        }
        return sets.current(set.version()).filter(set::equals).isPresent() ? IN_USE : "earlier";
    }
}
