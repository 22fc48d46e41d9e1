package io.github.quizraft.check;

import io.github.quizraft.content.Layout;
import io.github.quizraft.content.Problem;
import io.github.quizraft.content.Suppression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the reader objects to, as findings of the rules that forbid it. */
final class ReaderFindings {
    private final Map<String, About> rules;
    private final Map<String, Layout> banks;
    private final List<Problem> problems;

    ReaderFindings(List<Rule> rules, Corpus corpus) {
        this.rules = rules.stream().map(Rule::about).collect(Collectors.toMap(About::id, Function.identity()));
        this.banks = corpus.banks().stream()
                .map(CheckedBank::layout)
                .collect(Collectors.toMap(Layout::file, Function.identity(), (one, other) -> one));
        this.problems = corpus.content().problems();
    }

    List<Finding> findings() {
        return problems.stream().flatMap(problem -> finding(problem).stream()).toList();
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
