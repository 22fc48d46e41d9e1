package io.github.quizraft.check.rule;

import io.github.quizraft.glossary.Folding;
import java.util.Set;

/** Tells whether two texts name the same unit. */
final class Units {
    private static final String PERCENT = "percent";
    private static final Set<String> PERCENT_FORMS = Set.of("%", "per cent", "percentage", "pct");

    private Units() {}

    /** What all ways to write a unit have in common; a sign such as that of a currency is itself. */
    static String key(String unit) {
        String folded = Folding.singular(Folding.spaced(unit));
        if (folded.isEmpty()) {
            return unit.strip();
        }
        return PERCENT_FORMS.contains(folded) ? PERCENT : folded;
    }

    static boolean isPercent(String unit) {
        return key(unit).equals(PERCENT);
    }
}
