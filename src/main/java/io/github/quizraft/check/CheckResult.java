package io.github.quizraft.check;

import io.github.quizraft.content.Problem;
import io.github.quizraft.content.Suppression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a check has to say.
 *
 * @param asked how many questions were checked in each file
 * @param findings in the order of the files
 * @param suppressed findings that were decided on, each with the reason
 * @param skipped rules that could not look at anything
 * @param idle suppressions that nothing called for
 * @param unreadable files that could not be read at all
 * @param coverage what the questions reach
 */
public record CheckResult(
        Map<String, Integer> asked,
        List<Finding> findings,
        List<Suppressed> suppressed,
        List<Skipped> skipped,
        List<Idle> idle,
        List<Problem> unreadable,
        List<Coverage> coverage) {

    /** A finding that its authors decided to keep as it is. */
    public record Suppressed(Finding finding, Suppression suppression) {}

    /** A suppression without a finding, and the file that it stands in. */
    public record Idle(String file, Suppression suppression) {}

    /** A rule that was not applied, and what it lacks. */
    public record Skipped(About rule, Need need) {}

    /**
     * Findings that come from elsewhere than the rules of a check, without those that were decided on.
     *
     * @param asked how many questions were looked at in each file
     */
    public static CheckResult of(Map<String, Integer> asked, List<Finding> found, List<Suppression> suppressions) {
        Decided decided = Decided.on(found, suppressions);
        return new CheckResult(
                Map.copyOf(asked), decided.open(), decided.suppressed(), List.of(), List.of(), List.of(), List.of());
    }

    public int questions() {
        int sum = 0;
        for (int each : asked.values()) {
            sum += each;
        }
        return sum;
    }

    public long errors() {
        return count(Severity.ERROR);
    }

    public long warnings() {
        return count(Severity.WARNING);
    }

    private long count(Severity severity) {
        long count = 0;
        for (Finding finding : findings) {
            count += finding.severity() == severity ? 1 : 0;
        }
        return count;
    }

    /** The same for some of the files alone; what all banks together reach is left out then. */
    public CheckResult only(Predicate<String> file) {
        Map<String, Integer> some = new HashMap<>(asked);
        some.keySet().removeIf(file.negate());
        return new CheckResult(
                some,
                without(findings, finding -> !file.test(finding.spot().file())),
                without(suppressed, each -> !file.test(each.finding().spot().file())),
                skipped,
                without(idle, each -> !file.test(each.file())),
                without(unreadable, problem -> !file.test(problem.file())),
                List.of());
    }

    private static <T> List<T> without(List<T> all, Predicate<T> unwanted) {
        List<T> rest = new ArrayList<>(all);
        rest.removeIf(unwanted);
        return rest;
    }

    /** Several results as one; what the questions reach is told for each folder. */
    public static CheckResult joined(List<CheckResult> results) {
        if (results.size() == 1) {
            return results.get(0);
        }
        return new CheckResult(
                results.stream()
                        .flatMap(result -> result.asked.entrySet().stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one)),
                flat(results, CheckResult::findings),
                flat(results, CheckResult::suppressed),
                flat(results, CheckResult::skipped).stream().distinct().toList(),
                flat(results, CheckResult::idle),
                flat(results, CheckResult::unreadable),
                flat(results, CheckResult::coverage));
    }

    private static <T> List<T> flat(List<CheckResult> results, Function<CheckResult, List<T>> part) {
        return results.stream().flatMap(result -> part.apply(result).stream()).toList();
    }
}
