package io.github.quizraft.check;

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
}
