package io.github.quizraft.stats.report;

import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.stats.Activity;
import io.github.quizraft.stats.AnswerTime;
import io.github.quizraft.stats.Bin;
import io.github.quizraft.stats.Calibration;
import io.github.quizraft.stats.Confusion;
import io.github.quizraft.stats.Forecast;
import io.github.quizraft.stats.HardSpot;
import io.github.quizraft.stats.Measures;
import io.github.quizraft.stats.Retention;
import io.github.quizraft.stats.Share;
import io.github.quizraft.stats.Statistics;
import io.github.quizraft.stats.Sureness;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/** The statistics for other programs, as docs/stats.schema.json describes them. */
public final class JsonReport {
    private static final int VERSION = 1;

    private JsonReport() {}

    /** All sections; numbers with too small a sample are left out, their counts are not. */
    public static String text(Statistics statistics) {
        JsonObject report = new JsonObject()
                .put("version", VERSION)
                .put("bank", statistics.bank())
                .put("from", statistics.period().first().toString())
                .put("to", statistics.period().last().toString())
                .put("activity", activity(statistics))
                .put("retention", retention(statistics.retention()))
                .put("forecast", forecast(statistics.forecast()))
                .put(
                        "forgetting",
                        statistics.forgetting().bins().stream()
                                .map(JsonReport::bin)
                                .toList())
                .put("calibration", calibration(statistics.calibration()))
                .put(
                        "confidence",
                        statistics.sureness().stream().map(JsonReport::sureness).toList())
                .put(
                        "answerTimes",
                        statistics.times().stream().map(JsonReport::time).toList())
                .put(
                        "hardest",
                        statistics.hardest().stream().map(JsonReport::spot).toList())
                .put(
                        "confusions",
                        statistics.confusions().stream()
                                .map(JsonReport::confusion)
                                .toList())
                .put("measures", MeasureJson.of(Measures.all()));
        return JsonText.pretty(report);
    }

    private static JsonObject activity(Statistics statistics) {
        Activity activity = statistics.activity();
        return new JsonObject()
                .put("answers", activity.answers())
                .put("cards", activity.cards())
                .put("seconds", seconds(activity.time()))
                .put("daysStudied", activity.studied())
                .put("daysInARow", statistics.streak().current())
                .put("mostDaysInARow", statistics.streak().longest())
                .put("days", activity.days().stream().map(JsonReport::day).toList());
    }

    private static JsonObject day(Activity.Day day) {
        return new JsonObject()
                .put("date", day.date().toString())
                .put("answers", day.answers())
                .put("missed", day.missed())
                .put("newCards", day.fresh())
                .put("seconds", seconds(day.time()));
    }

    private static JsonObject retention(Retention retention) {
        return new JsonObject()
                .put("desired", retention.target())
                .put("young", group(retention.young()))
                .put("mature", group(retention.mature()))
                .put("all", group(retention.all()));
    }

    private static JsonObject group(Retention.Group group) {
        return sample(
                group.recalled(),
                Retention.NEEDED,
                group.expectedSum() / Math.max(1, group.recalled().of()));
    }

    private static JsonObject bin(Bin bin) {
        JsonObject object = new JsonObject().put("from", bin.from());
        if (!Double.isInfinite(bin.to())) {
            object.put("to", bin.to());
        }
        return object.put("recalled", sample(bin.recalled(), Bin.NEEDED, bin.expected()));
    }

    private static JsonObject sample(Share share, int needed, double expected) {
        JsonObject object = share(share, needed);
        return share.isEnough(needed) ? object.put("expected", expected) : object;
    }

    private static JsonObject share(Share share, int needed) {
        JsonObject object = new JsonObject()
                .put("count", share.hits())
                .put("of", share.of())
                .put("needed", needed);
        return share.isEnough(needed)
                ? object.put("share", share.value())
                        .put("low", share.interval().low())
                        .put("high", share.interval().high())
                : object;
    }

    private static JsonObject forecast(Forecast forecast) {
        List<JsonObject> days = IntStream.range(0, forecast.due().size())
                .mapToObj(day -> new JsonObject()
                        .put("date", forecast.today().plusDays(day).toString())
                        .put("cards", forecast.due().get(day)))
                .toList();
        return new JsonObject().put("days", days).put("later", forecast.later());
    }

    private static JsonObject calibration(Calibration calibration) {
        JsonObject object = new JsonObject()
                .put("answers", calibration.answers())
                .put("needed", Calibration.NEEDED)
                .put("bins", calibration.bins().stream().map(JsonReport::bin).toList());
        return calibration.answers() >= Calibration.NEEDED
                ? object.put("logLoss", calibration.logLoss())
                        .put("baseline", calibration.baseline())
                        .put("error", calibration.error())
                : object;
    }

    private static JsonObject sureness(Sureness each) {
        return new JsonObject()
                .put("said", each.confidence().label())
                .put("right", share(each.right(), Sureness.NEEDED));
    }

    private static JsonObject time(AnswerTime time) {
        JsonObject object = new JsonObject()
                .put("kind", time.kind())
                .put("answers", time.answers())
                .put("needed", AnswerTime.NEEDED);
        return time.answers() >= AnswerTime.NEEDED
                ? object.put("lower", seconds(time.lower()))
                        .put("median", seconds(time.median()))
                        .put("upper", seconds(time.upper()))
                : object;
    }

    private static JsonObject spot(HardSpot spot) {
        return new JsonObject()
                .put("name", spot.name())
                .put("term", spot.term().map(id -> id.value()))
                .put("cards", spot.cards())
                .put("answers", spot.answers())
                .put("lapses", spot.lapses())
                .put("leeches", spot.leeches())
                .put("difficulty", spot.difficulty())
                .put("recall", spot.recall());
    }

    private static JsonObject confusion(Confusion confusion) {
        return new JsonObject()
                .put("asked", confusion.mixUp().asked().value())
                .put("answered", confusion.mixUp().answered().value())
                .put("times", confusion.times());
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
