package io.github.quizraft.check;

import io.github.quizraft.check.CheckResult.Skipped;
import io.github.quizraft.content.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Applies rules to content.
 *
 * <p>A check of one bank is over before anything is compiled, and a start sets each lambda up before its first use, which
 * takes a tenth of a millisecond. So what each check goes through, here and in the rules, is mostly plain loops.
 */
public final class Checker {
    private final List<Rule> rules;

    public Checker(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Finds what is asked for, and may find more. */
    public CheckResult check(Corpus corpus) {
        List<Skipped> skipped = new ArrayList<>();
        List<Rule> applied = new ArrayList<>();
        for (Rule rule : rules) {
            Optional<Need> missing = missing(rule, corpus);
            if (missing.isPresent()) {
                skipped.add(new Skipped(rule.about(), missing.get()));
            } else {
                applied.add(rule);
            }
        }
        // Rules know nothing of each other, so that large banks are checked on all processors.
        List<Finding> found = new ArrayList<>();
        for (List<Finding> each :
                applied.parallelStream().map(rule -> apply(rule, corpus)).toList()) {
            found.addAll(each);
        }
        Decided decided = Decided.on(found, corpus.drafts().suppressions());
        // What cannot be read is never a matter of taste.
        List<Finding> open = new ArrayList<>(new ReaderFindings(rules, corpus).findings());
        open.addAll(decided.open());
        return new CheckResult(
                asked(corpus),
                Decided.sorted(open),
                decided.suppressed(),
                List.copyOf(skipped),
                decided.idle(
                        corpus.drafts().suppressions(),
                        corpus.drafts().suppressionsFile().file()),
                unreadable(corpus.content().problems()),
                corpus.isWhole() ? Coverages.of(corpus) : List.of());
    }

    private static Map<String, Integer> asked(Corpus corpus) {
        Map<String, Integer> asked = new HashMap<>();
        for (CheckedBank bank : corpus.banks()) {
            asked.put(bank.layout().file(), bank.items().size());
        }
        return asked;
    }

    private static List<Problem> unreadable(List<Problem> problems) {
        List<Problem> unreadable = new ArrayList<>();
        for (Problem problem : problems) {
            if (problem.kind() == Problem.Kind.UNREADABLE) {
                unreadable.add(problem);
            }
        }
        return unreadable;
    }

    private static Optional<Need> missing(Rule rule, Corpus corpus) {
        for (Need need : rule.about().needs()) {
            if (!corpus.has(need)) {
                return Optional.of(need);
            }
        }
        return Optional.empty();
    }

    private static List<Finding> apply(Rule rule, Corpus corpus) {
        Findings out = new Findings(rule.about());
        for (CheckedBank bank : corpus.banks()) {
            for (CheckedItem item : bank.items()) {
                rule.item(item, out);
            }
            rule.bank(bank, out);
        }
        rule.all(corpus, out);
        if (corpus.isWhole()) {
            rule.whole(corpus, out);
        }
        return out.found();
    }
}
