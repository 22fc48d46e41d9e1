package io.github.quizraft.check;

import io.github.quizraft.check.CheckResult.Idle;
import io.github.quizraft.check.CheckResult.Suppressed;
import io.github.quizraft.content.Suppression;
import java.util.List;
import java.util.Optional;

/** Finds out whether a finding was decided on. */
record Decisions(List<Suppression> suppressions) {
    Optional<Suppression> on(Finding finding) {
        return suppressions.stream()
                .filter(each -> each.rule().equals(finding.rule().id())
                        && each.item().equals(finding.spot().item()))
                .findFirst();
    }

    /** Those that no finding called for: it was mended since, or the suppression names what there is not. */
    List<Idle> idle(List<Suppressed> used, String file) {
        List<Suppression> needed = used.stream().map(Suppressed::suppression).toList();
        return suppressions.stream()
                .filter(each -> !needed.contains(each))
                .map(each -> new Idle(file, each))
                .toList();
    }
}
