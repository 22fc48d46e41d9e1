package io.github.quizraft.check;

import io.github.quizraft.check.CheckResult.Skipped;
import io.github.quizraft.content.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applies rules to content. */
public final class Checker {
    private final List<Rule> rules;

    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Finds what is asked for, and may find more. */
    public CheckResult check(Corpus corpus) {
        List<Skipped> skipped = new ArrayList<>();
        for (Rule rule : rules) {
            missing(rule, corpus).ifPresent(need -> skipped.add(new Skipped(rule.about(), need)));
        }
        // Rules know nothing of each other, so that large banks are checked on all processors.
        List<Finding> found = rules.parallelStream()
                .filter(rule -> missing(rule, corpus).isEmpty())
                .flatMap(rule -> apply(rule, corpus).stream())
                .toList();
        Decided decided = Decided.on(found, corpus.drafts().suppressions());
        // What cannot be read is never a matter of taste.
        List<Finding> open = new ArrayList<>(new ReaderFindings(rules, corpus).findings());
        open.addAll(decided.open());
        return new CheckResult(
                corpus.banks().stream()
                        .collect(Collectors.toMap(
                                bank -> bank.layout().file(),
                                bank -> bank.items().size())),
                Decided.sorted(open),
                decided.suppressed(),
                List.copyOf(skipped),
                decided.idle(
                        corpus.drafts().suppressions(),
                        corpus.drafts().suppressionsFile().file()),
                corpus.content().problems().stream()
                        .filter(problem -> problem.kind() == Problem.Kind.UNREADABLE)
                        .toList(),
                corpus.isWhole() ? Coverages.of(corpus) : List.of());
    }

    private static Optional<Need> missing(Rule rule, Corpus corpus) {
        return rule.about().needs().stream().filter(need -> !corpus.has(need)).findFirst();
    }

    private static List<Finding> apply(Rule rule, Corpus corpus) {
        Findings out = new Findings(rule.about());
        for (CheckedBank bank : corpus.banks()) {
            bank.items().forEach(item -> rule.item(item, out));
            rule.bank(bank, out);
        }
        rule.all(corpus, out);
        if (corpus.isWhole()) {
            rule.whole(corpus, out);
        }
        return out.found();
    }
}
