package io.github.quizraft.check;

import io.github.quizraft.content.Layout;
import io.github.quizraft.content.Problem;
import io.github.quizraft.content.Suppression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the reader objects to, as findings of the rules that forbid it. */
final class ReaderFindings {
    private final Map<String, About> rules = new HashMap<>();
    private final Map<String, Layout> banks = new HashMap<>();
    private final List<Problem> problems;

    ReaderFindings(List<Rule> rules, Corpus corpus) {
        for (Rule rule : rules) {
            this.rules.put(rule.about().id(), rule.about());
        }
        for (CheckedBank bank : corpus.banks()) {
            this.banks.putIfAbsent(bank.layout().file(), bank.layout());
        }
        this.problems = corpus.content().problems();
    }

    List<Finding> findings() {
        // Most content has no problem.
        return problems.isEmpty()
                ? List.of()
                : problems.stream()
                        .flatMap(problem -> finding(problem).stream())
                        .toList();
    }

    private Optional<Finding> finding(Problem problem) {
        return rule(problem.kind()).map(rule -> new Finding(rule, Severity.ERROR, spot(problem), problem.message()));
    }

    private Spot spot(Problem problem) {
        String item = Optional.ofNullable(banks.get(problem.file()))
                .flatMap(layout -> layout.around("questions", problem.place()))
                .orElse(Suppression.ANY);
        return new Spot(problem.file(), problem.place(), item);
    }

    /** Empty for a file that could not even be opened: no rule is broken. */
    private Optional<About> rule(Problem.Kind kind) {
        String id = switch (kind) {
            case UNREADABLE -> "";
            case FORM -> "L01";
            case IDENTITY -> "L02";
            case REFERENCE -> "L03";
            case LOCATOR -> "L04";
            case KEY -> "L09";
        };
        return Optional.ofNullable(rules.get(id));
    }
}
