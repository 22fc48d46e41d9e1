package io.github.quizraft.check;

import io.github.quizraft.check.CheckResult.Idle;
import io.github.quizraft.check.CheckResult.Suppressed;
import io.github.quizraft.content.Suppression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Findings with what their authors decided on them.
 *
 * @param open nobody decided on, in the order of the files
 * @param suppressed to be kept as they are, in the same order
 */
record Decided(List<Finding> open, List<Suppressed> suppressed) {
    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.spot().file())
            .thenComparing(finding -> finding.spot().place())
            .thenComparing(finding -> finding.rule().id());

    static Decided on(List<Finding> findings, List<Suppression> suppressions) {
        List<Finding> open = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Suppression> decision = suppressions.stream()
                    .filter(each -> each.rule().equals(finding.rule().id())
                            && each.item().equals(finding.spot().item()))
                    .findFirst();
            decision.ifPresentOrElse(each -> suppressed.add(new Suppressed(finding, each)), () -> open.add(finding));
        }
        suppressed.sort(Comparator.comparing(Suppressed::finding, ORDER));
        return new Decided(sorted(open), List.copyOf(suppressed));
    }

    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(ORDER).toList();
    }

    /** Those that no finding called for: it was mended since, or the suppression names what there is not. */
    List<Idle> idle(List<Suppression> suppressions, String file) {
        List<Suppression> needed =
                suppressed.stream().map(Suppressed::suppression).toList();
        return suppressions.stream()
                .filter(each -> !needed.contains(each) && !each.isOnAnswers())
                .map(each -> new Idle(file, each))
                .toList();
    }
}
