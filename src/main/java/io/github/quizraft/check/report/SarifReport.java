package io.github.quizraft.check.report;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.Finding;
import io.github.quizraft.check.Severity;
import io.github.quizraft.content.Place;
import io.github.quizraft.content.Problem;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * For code hosts and editors: SARIF, the Static Analysis Results Interchange Format, version 2.1.0 (OASIS). A finding
 * that was decided on is a result with a suppression.
 */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    /**
     * The whole log, of one run.
     *
     * @param rules all rules, whether they found anything or not
     * @param version of the program
     */
    public static String text(CheckResult result, List<About> rules, String version) {
        JsonObject driver = new JsonObject()
                .put("name", "quizraft")
                .put("version", version)
                .put("rules", rules.stream().map(SarifReport::rule).toList());
        List<JsonObject> results = Stream.concat(
                        result.findings().stream().map(SarifReport::result),
                        result.suppressed().stream()
                                .map(each -> result(each.finding())
                                        .put(
                                                "suppressions",
                                                List.of(new JsonObject()
                                                        .put("kind", "external")
                                                        .put(
                                                                "justification",
                                                                each.suppression()
                                                                        .reason())))))
                .toList();
        JsonObject run = new JsonObject()
                .put("tool", new JsonObject().put("driver", driver))
                .put("columnKind", "utf16CodeUnits")
                .put(
                        "invocations",
                        List.of(new JsonObject()
                                .put("executionSuccessful", result.unreadable().isEmpty())
                                .put(
                                        "toolExecutionNotifications",
                                        result.unreadable().stream()
                                                .map(SarifReport::notification)
                                                .toList())))
                .put("results", results);
        return JsonText.pretty(
                new JsonObject().put("$schema", SCHEMA).put("version", "2.1.0").put("runs", List.of(run)));
    }

    private static JsonObject rule(About rule) {
        return new JsonObject()
                .put("id", rule.id())
                .put("name", rule.name())
                .put("shortDescription", message(rule.finds()))
                .put("fullDescription", message(rule.finds() + " " + rule.because()))
                .put("help", message(rule.fix()))
                .put(
                        "defaultConfiguration",
                        new JsonObject().put("level", level(rule.severities().get(0))));
    }

    private static JsonObject result(Finding finding) {
        return new JsonObject()
                .put("ruleId", finding.rule().id())
                .put("level", level(finding.severity()))
                .put("message", message(finding.named()))
                .put(
                        "locations",
                        List.of(location(finding.spot().file(), finding.spot().place())));
    }

    private static JsonObject notification(Problem problem) {
        return new JsonObject()
                .put("level", "error")
                .put("message", message(problem.message()))
                .put("locations", List.of(location(problem.file(), problem.place())));
    }

    private static JsonObject location(String file, Place place) {
        return new JsonObject()
                .put(
                        "physicalLocation",
                        new JsonObject()
                                .put("artifactLocation", new JsonObject().put("uri", uri(file)))
                                .put(
                                        "region",
                                        new JsonObject()
                                                .put("startLine", place.line())
                                                .put("startColumn", place.column())));
    }

    /** Relative to where the check was started, as code hosts want it. */
    private static String uri(String file) {
        List<String> parts = new ArrayList<>();
        Path.of(file).forEach(part -> parts.add(encoded(part.toString())));
        return (Path.of(file).isAbsolute() ? "file:///" : "") + String.join("/", parts);
    }

    private static String encoded(String part) {
        StringBuilder out = new StringBuilder();
        for (byte each : part.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = each > 0 && (Character.isLetterOrDigit(each) || "-._~".indexOf(each) >= 0);
            out.append(isPlain ? String.valueOf((char) each) : String.format(Locale.ROOT, "%%%02X", each & 0xFF));
        }
        return out.toString();
    }

    private static JsonObject message(String text) {
        return new JsonObject().put("text", text);
    }

    private static String level(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
