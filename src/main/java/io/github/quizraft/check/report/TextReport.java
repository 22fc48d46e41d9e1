package io.github.quizraft.check.report;

import io.github.quizraft.check.CheckResult;
import io.github.quizraft.check.CheckResult.Idle;
import io.github.quizraft.check.CheckResult.Skipped;
import io.github.quizraft.check.CheckResult.Suppressed;
import io.github.quizraft.check.Coverage;
import io.github.quizraft.check.Finding;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Wording;
import io.github.quizraft.content.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * For people: a line for each finding that editors turn into a link, with what to do about it, then what was decided
 * on, what was not looked at, and what the questions reach. The lines quote the files and are not yet safe to show.
 */
public final class TextReport {
    private final CheckResult result;
    private final List<String> lines = new ArrayList<>();

    private TextReport(CheckResult result) {
        this.result = result;
    }

    public static List<String> lines(CheckResult result) {
        TextReport report = new TextReport(result);
        report.findings();
        report.suppressed();
        report.idle();
        report.skipped();
        for (Coverage table : result.coverage()) {
            report.coverage(table);
        }
        report.sum();
        return report.lines;
    }

    private void findings() {
        for (Problem problem : result.unreadable()) {
            lines.add(problem.toString());
        }
        for (Finding finding : result.findings()) {
            lines.add(place(finding) + ": " + severity(finding) + " "
                    + finding.rule().id() + " " + finding.rule().name() + ": " + finding.named());
            lines.add("    " + finding.rule().fix());
        }
    }

    private void suppressed() {
        for (Suppressed each : result.suppressed()) {
            lines.add(place(each.finding()) + ": decided "
                    + each.finding().rule().id() + " " + each.finding().spot().item() + ": "
                    + each.suppression().reason());
        }
    }

    private void idle() {
        for (Idle each : result.idle()) {
            lines.add(each.file() + ":" + each.suppression().place().line() + ":"
                    + each.suppression().place().column() + ": no longer needed: there is no finding of "
                    + each.suppression().rule() + " on " + each.suppression().item());
        }
    }

    /** One line for all rules that lack the same. */
    private void skipped() {
        Map<Need, List<String>> rules = new TreeMap<>();
        for (Skipped each : result.skipped()) {
            rules.computeIfAbsent(each.need(), any -> new ArrayList<>())
                    .add(each.rule().id());
        }
        for (Map.Entry<Need, List<String>> each : rules.entrySet()) {
            lines.add("skipped " + String.join(", ", each.getValue()) + ": "
                    + each.getKey().missing());
        }
    }

    private void coverage(Coverage table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.columns());
        rows.addAll(table.rows());
        lines.add("");
        lines.add(table.title());
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width = rows.stream()
                        .mapToInt(each -> each.get(column).length())
                        .max()
                        .orElse(0);
                // Names to the left, numbers to the right.
                line.append(String.format(Locale.ROOT, i == 0 ? "%-" + width + "s" : "  %" + width + "s", row.get(i)));
            }
            lines.add(line.toString());
        }
    }

    private void sum() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Finding finding : result.findings()) {
            counts.merge(finding.rule().id(), 1, Integer::sum);
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        if (!counts.isEmpty()) {
            lines.add("By rule: "
                    + String.join(
                            ", ",
                            counts.entrySet().stream()
                                    .sorted(Map.Entry.comparingByKey())
                                    .map(count -> count.getKey() + " " + count.getValue())
                                    .toList()));
        }
        lines.add(Wording.counted(result.questions(), "question") + ": " + Wording.counted(result.errors(), "error")
                + ", "
                + Wording.counted(result.warnings(), "warning")
                + (result.suppressed().isEmpty()
                        ? ""
                        : ", " + result.suppressed().size() + " decided on") + ".");
    }

    private static String place(Finding finding) {
        return finding.spot().file() + ":" + finding.spot().place().line() + ":"
                + finding.spot().place().column();
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
