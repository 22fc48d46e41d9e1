package io.github.quizraft.check;

import io.github.quizraft.check.CheckResult.Idle;
import io.github.quizraft.check.CheckResult.Suppressed;
import io.github.quizraft.content.Suppression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Findings with what their authors decided on them.
 *
 * @param open nobody decided on, in the order of the files
 * @param suppressed to be kept as they are, in the same order
 */
record Decided(List<Finding> open, List<Suppressed> suppressed) {
    static Decided on(List<Finding> findings, List<Suppression> suppressions) {
        List<Finding> open = new ArrayList<>();
        List<Suppressed> suppressed = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Suppression> decision = decision(finding, suppressions);
            if (decision.isPresent()) {
                suppressed.add(new Suppressed(finding, decision.get()));
            } else {
                open.add(finding);
            }
        }
        suppressed.sort((one, other) -> compare(one.finding(), other.finding()));
        return new Decided(sorted(open), List.copyOf(suppressed));
    }

    private static Optional<Suppression> decision(Finding finding, List<Suppression> suppressions) {
        for (Suppression each : suppressions) {
            if (each.rule().equals(finding.rule().id())
                    && each.item().equals(finding.spot().item())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    static List<Finding> sorted(List<Finding> findings) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Decided::compare);
        return List.copyOf(sorted);
    }

    /** By file and place. (Comparators that are put together take time to be set up.) */
    private static int compare(Finding one, Finding other) {
        int byFile = one.spot().file().compareTo(other.spot().file());
        int byPlace = one.spot().place().compareTo(other.spot().place());
        int byRule = one.rule().id().compareTo(other.rule().id());
        return byFile != 0 ? byFile : byPlace != 0 ? byPlace : byRule;
    }

    /** Those that no finding called for: it was mended since, or the suppression names what there is not. */
    List<Idle> idle(List<Suppression> suppressions, String file) {
        List<Suppression> idle = new ArrayList<>(suppressions);
        for (Suppressed each : suppressed) {
            idle.removeIf(each.suppression()::equals);
        }
        List<Idle> told = new ArrayList<>();
        for (Suppression each : idle) {
            if (!each.isOnAnswers()) {
                told.add(new Idle(file, each));
            }
        }
        return told;
    }
}
