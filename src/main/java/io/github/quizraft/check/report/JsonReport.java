package io.github.quizraft.check.report;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Coverage;
import io.github.quizraft.check.Finding;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import java.util.Locale;

/** For scripts. A field is only ever added; if one should change its meaning, {@code version} is raised. */
public final class JsonReport {
    private static final int VERSION = 1;

    private JsonReport() {}

    public static String text(CheckResult result) {
        return JsonText.pretty(new JsonObject()
                .put("version", VERSION)
                .put("questions", result.questions())
                .put("errors", result.errors())
                .put("warnings", result.warnings())
                .put(
                        "findings",
                        result.findings().stream().map(JsonReport::finding).toList())
                .put(
                        "suppressed",
                        result.suppressed().stream()
                                .map(each -> finding(each.finding())
                                        .put("reason", each.suppression().reason()))
                                .toList())
                .put(
                        "skipped",
                        result.skipped().stream()
                                .map(each -> new JsonObject()
                                        .put("rule", each.rule().id())
                                        .put("reason", each.need().missing()))
                                .toList())
                .put(
                        "idleSuppressions",
                        result.idle().stream()
                                .map(each -> new JsonObject()
                                        .put("file", each.file())
                                        .put("rule", each.suppression().rule())
                                        .put("item", each.suppression().item()))
                                .toList())
                .put(
                        "unreadable",
                        result.unreadable().stream()
                                .map(each -> new JsonObject()
                                        .put("file", each.file())
                                        .put("message", each.message()))
                                .toList())
                .put(
                        "coverage",
                        result.coverage().stream().map(JsonReport::table).toList()));
    }

    private static JsonObject finding(Finding finding) {
        return new JsonObject()
                .put("file", finding.spot().file())
                .put("line", finding.spot().place().line())
                .put("column", finding.spot().place().column())
                .put("item", finding.spot().item())
                .put("rule", finding.rule().id())
                .put("name", finding.rule().name())
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .put("message", finding.message())
                .put("hint", finding.rule().fix());
    }

    private static JsonObject table(Coverage table) {
        return new JsonObject()
                .put("title", table.title())
                .put("columns", table.columns())
                .put("rows", table.rows());
    }
}
