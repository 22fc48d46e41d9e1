package io.github.quizraft.stats.report;

import io.github.quizraft.stats.Confusion;
import io.github.quizraft.stats.Measures;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which terms are taken for others. */
final class ConfusionSection {
    private static final String TITLE = "Mixed up";
    private static final int TERMS = 12;
    private static final int NAMED = 3;
    private static final int PAIRS = 20;

    private ConfusionSection() {}

    static Section of(List<Confusion> confusions) {
        if (confusions.isEmpty()) {
            return Section.saying(
                    TITLE, "No term was answered in place of another in this period.", Measures.CONFUSIONS);
        }
        return new Section(
                TITLE,
                List.of(summary(confusions)),
                Optional.of(matrix(confusions)),
                "Rows: the term asked for. Columns: the term answered, by its letter.",
                "Rows: the term asked for. Columns: the term answered, by its letter.",
                Optional.of(table(confusions)),
                List.of(Measures.CONFUSIONS));
    }

    private static String summary(List<Confusion> confusions) {
        return "Most often: "
                + confusions.stream()
                        .limit(NAMED)
                        .map(each -> each.answered() + " for " + each.asked() + " ("
                                + Wording.count(each.times(), "time") + ")")
                        .collect(Collectors.joining(", "))
                + ".";
    }

    /** The terms of the most frequent confusions. */
    private static Matrix matrix(List<Confusion> confusions) {
        Set<String> chosen = new LinkedHashSet<>();
        for (Confusion confusion : confusions) {
            Set<String> both = Set.of(confusion.asked(), confusion.answered());
            if (chosen.containsAll(both) || chosen.size() + 2 <= TERMS) {
                chosen.add(confusion.asked());
                chosen.add(confusion.answered());
            }
        }
        List<String> names = List.copyOf(chosen);
        return new Matrix(
                names,
                names.stream()
                        .map(asked -> names.stream()
                                .map(answered -> times(confusions, asked, answered))
                                .toList())
                        .toList());
    }

    private static int times(List<Confusion> confusions, String asked, String answered) {
        return confusions.stream()
                .filter(each -> each.asked().equals(asked) && each.answered().equals(answered))
                .mapToInt(Confusion::times)
                .sum();
    }

    private static Table table(List<Confusion> confusions) {
        return new Table(
                List.of("asked for", "answered", "times"),
                confusions.stream()
                        .limit(PAIRS)
                        .map(each -> List.of(each.asked(), each.answered(), String.valueOf(each.times())))
                        .toList());
    }
}
