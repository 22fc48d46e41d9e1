package io.github.quizraft.check;

import java.util.ArrayList;
import java.util.List;

/** Collects what one rule finds. */
public final class Findings {
    private final About rule;
    private final List<Finding> found = new ArrayList<>();

    Findings(About rule) {
        this.rule = rule;
    }

    public void error(Spot spot, String message) {
        add(Severity.ERROR, spot, message);
    }

    public void warning(Spot spot, String message) {
        add(Severity.WARNING, spot, message);
    }

    /** Something that one can do without, unless the bank stands in the plan. */
    public void missing(boolean isPlanned, Spot spot, String message) {
        add(isPlanned ? Severity.ERROR : Severity.WARNING, spot, message);
    }

    private void add(Severity severity, Spot spot, String message) {
        found.add(new Finding(rule, severity, spot, message));
    }

    List<Finding> found() {
        return List.copyOf(found);
    }
}
