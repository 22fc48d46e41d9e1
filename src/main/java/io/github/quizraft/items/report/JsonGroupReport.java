package io.github.quizraft.items.report;

import io.github.quizraft.items.Doubt;
import io.github.quizraft.items.Estimate;
import io.github.quizraft.items.GroupReport;
import io.github.quizraft.items.ItemAnalysis;
import io.github.quizraft.items.ItemMeasures;
import io.github.quizraft.items.OptionUse;
import io.github.quizraft.items.Performance;
import io.github.quizraft.items.Played;
import io.github.quizraft.items.Reliability;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import io.github.quizraft.question.Option;
import io.github.quizraft.stats.Confusion;
import io.github.quizraft.stats.report.MeasureJson;
import java.util.Locale;

/**
 * The report for other programs, as docs/report.schema.json describes it. A field is only ever added; if one should
 * change its meaning, {@code version} is raised.
 */
public final class JsonGroupReport {
    private static final int VERSION = 1;

    private JsonGroupReport() {}

    /** All there is. A number that the sample does not bear says why instead. */
    public static String text(GroupReport report) {
        return JsonText.pretty(new JsonObject()
                .put("version", VERSION)
                .put(
                        "sessions",
                        report.sessions().stream().map(JsonGroupReport::session).toList())
                .put(
                        "questions",
                        report.analysis().items().stream()
                                .map(JsonGroupReport::item)
                                .toList())
                .put("whole", whole(report.analysis().reliability()))
                .put(
                        "teams",
                        report.analysis().teams().stream()
                                .map(JsonGroupReport::performance)
                                .toList())
                .put(
                        "players",
                        report.analysis().players().stream()
                                .map(JsonGroupReport::performance)
                                .toList())
                .put(
                        "mixedUp",
                        report.mixUps().stream().map(JsonGroupReport::confusion).toList())
                .put("measures", MeasureJson.of(ItemMeasures.all())));
    }

    private static JsonObject session(Played played) {
        return new JsonObject()
                .put("id", played.id())
                .put("title", played.title())
                .put("began", played.began().toString())
                .put("players", played.responses().takers().size());
    }

    private static JsonObject item(ItemAnalysis item) {
        JsonObject object = new JsonObject()
                .put("card", item.asked().card().value())
                .put("kind", item.asked().kind())
                .put("stem", item.asked().stem())
                .put("shown", item.shown())
                .put("hands", item.hands())
                .put("noAnswer", item.unanswered())
                .put("points", Cell.rounded(item.points()))
                .put("facility", estimate(item.facility()))
                .put("aboveChance", estimate(item.corrected()))
                .put("itemRest", estimate(item.discrimination().rest()))
                .put("itemTotal", estimate(item.discrimination().total()))
                .put("upperLower", estimate(item.discrimination().upperLower()))
                .put("efficiency", estimate(item.efficiency()))
                .put("flagged", item.isFlagged())
                .put(
                        "options",
                        item.options().stream().map(JsonGroupReport::option).toList())
                .put(
                        "wrongWords",
                        item.given().stream()
                                .map(wrong -> new JsonObject()
                                        .put("text", wrong.text())
                                        .put("count", wrong.count()))
                                .toList())
                .put(
                        "doubts",
                        item.doubts().stream().map(JsonGroupReport::doubt).toList());
        item.median().ifPresent(time -> object.put("medianSeconds", time.toMillis() / 1000.0));
        return object;
    }

    private static JsonObject option(OptionUse use) {
        return new JsonObject()
                .put("id", use.option().id())
                .put("text", use.option().text())
                .put("correct", use.option().correct())
                .put("count", use.count())
                .put("share", estimate(use.share()))
                .put("rest", estimate(use.rest()));
    }

    private static JsonObject doubt(Doubt doubt) {
        return new JsonObject()
                .put("kind", name(doubt.kind()))
                .put("option", doubt.option().map(Option::id))
                .put("message", doubt.message());
    }

    private static JsonObject whole(Reliability reliability) {
        return new JsonObject()
                .put("players", reliability.takers())
                .put("complete", reliability.complete())
                .put("questions", reliability.questions())
                .put("allOrNothing", reliability.isAllOrNothing())
                .put("mean", estimate(reliability.mean()))
                .put("deviation", estimate(reliability.deviation()))
                .put("alpha", estimate(reliability.alpha()))
                .put("error", estimate(reliability.error()));
    }

    private static JsonObject performance(Performance each) {
        JsonObject object = new JsonObject()
                .put("name", each.name())
                .put("team", each.team())
                .put("members", each.members())
                .put("shown", each.shown())
                .put("right", each.right())
                .put("noAnswer", each.unanswered())
                .put("score", Cell.rounded(each.score()));
        each.points().ifPresent(points -> object.put("points", points));
        return object;
    }

    private static JsonObject confusion(Confusion confusion) {
        return new JsonObject()
                .put("asked", confusion.mixUp().asked().value())
                .put("answered", confusion.mixUp().answered().value())
                .put("times", confusion.times());
    }

    private static JsonObject estimate(Estimate estimate) {
        JsonObject object = new JsonObject().put("of", estimate.of());
        if (estimate instanceof Estimate.Unknown unknown) {
            return object.put("undefined", name(unknown.gap()));
        }
        estimate.known()
                .ifPresent(known ->
                        object.put("value", Cell.rounded(known.value())).put("rough", known.isRough()));
        return object;
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
