package io.github.quizraft.stats.report;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.memory.fit.Calibrated;
import io.github.quizraft.memory.fit.Evaluation;
import io.github.quizraft.memory.fit.Evaluation.Result;
import io.github.quizraft.memory.fit.Score;
import io.github.quizraft.stats.Bin;
import io.github.quizraft.stats.Measures;
import io.github.quizraft.stats.Share;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Decimals;
import io.github.quizraft.text.Line;
import java.util.List;
import java.util.Optional;

/** How well the models foretell a log. */
public final class EvaluationReport {
    private static final int PLACES = 4;

    private EvaluationReport() {}

    /** A table of the models, and the calibration of the best of them as a picture. */
    public static Block text(Evaluation evaluation, Paper paper) {
        Result best = evaluation.best();
        Section models = new Section(
                "How well answers are foretold",
                List.of(
                        Wording.count(evaluation.reviews(), "answer") + " on "
                                + Wording.count(evaluation.cards(), "card")
                                + "; " + best.score().items()
                                + " of them are foretold, each by a fit to those before it.",
                        "Log loss decides; less is better. The best here is "
                                + best.contender().label() + "."),
                Optional.empty(),
                "",
                "",
                Optional.of(table(evaluation)),
                List.of(Measures.LOG_LOSS));
        Section calibration = CalibrationSection.of(
                "Expected against observed, " + best.contender().label(),
                List.of(),
                best.calibrated().stream().map(EvaluationReport::bin).toList());
        return models.text(paper).plus(Block.of(Line.EMPTY)).plus(calibration.text(paper));
    }

    private static Table table(Evaluation evaluation) {
        return new Table(
                List.of("model", "log loss", "RMSE (bins)", "AUC"),
                evaluation.results().stream().map(EvaluationReport::row).toList());
    }

    private static List<String> row(Result result) {
        Score score = result.score();
        return List.of(
                result.contender().label(),
                Decimals.of(score.logLoss(), PLACES),
                Decimals.of(score.rmseBins(), PLACES),
                score.auc().isPresent() ? Decimals.of(score.auc().getAsDouble(), PLACES) : "-");
    }

    private static Bin bin(Calibrated group) {
        return new Bin(group.from(), group.to(), group.expected(), new Share(group.recalled(), group.items()));
    }

    /** The same for other programs. */
    public static String json(Evaluation evaluation) {
        return JsonText.pretty(new JsonObject()
                .put("answers", evaluation.reviews())
                .put("cards", evaluation.cards())
                .put("items", evaluation.items())
                .put("folds", Evaluation.FOLDS)
                .put("best", evaluation.best().contender().label())
                .put(
                        "models",
                        evaluation.results().stream()
                                .map(EvaluationReport::model)
                                .toList()));
    }

    private static JsonObject model(Result result) {
        Score score = result.score();
        JsonObject object = new JsonObject()
                .put("model", result.contender().label())
                .put("foretold", score.items())
                .put("logLoss", score.logLoss())
                .put("rmseBins", score.rmseBins());
        score.auc().ifPresent(auc -> object.put("auc", auc));
        return object.put(
                "calibration",
                result.calibrated().stream().map(EvaluationReport::group).toList());
    }

    private static JsonObject group(Calibrated group) {
        return new JsonObject()
                .put("from", group.from())
                .put("to", group.to())
                .put("items", group.items())
                .put("recalled", group.recalled())
                .put("expected", group.expected());
    }
}
