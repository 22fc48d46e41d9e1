package io.github.quizraft.check.rule;

import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Claim.Figure;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.question.Numeric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers that claims give, by their units. */
final class KnownFigures {
    /** With commas between thousands. */
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");
    /** Binary fractions are a little off. */
    private static final double ROUNDING = 1e-9;

    private final Map<String, List<Known>> byUnit;

    /** A number and the claim that gives it. */
    record Known(double value, Figure figure, String claim) {}

    private KnownFigures(Map<String, List<Known>> byUnit) {
        this.byUnit = byUnit;
    }

    static KnownFigures of(Evidence evidence) {
        Map<String, List<Known>> byUnit = new HashMap<>();
        for (Claim claim : evidence.claims()) {
            for (Figure figure : claim.figures()) {
                OptionalDouble value = value(figure);
                if (value.isPresent()) {
                    byUnit.computeIfAbsent(Units.key(figure.unit()), unit -> new ArrayList<>())
                            .add(new Known(value.getAsDouble(), figure, claim.id()));
                }
            }
        }
        return new KnownFigures(byUnit);
    }

    /** Empty if the claim gives it in words. */
    static OptionalDouble value(Figure figure) {
        String given = figure.value().strip();
        String text = GROUPED.matcher(given).matches() ? given.replace(",", "") : given;
        return NUMBER.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** Other numbers that a question takes for right. */
    List<Known> acceptedBy(Numeric question) {
        return Stream.concat(Stream.of(question.unit()), question.acceptUnits().stream())
                .map(Units::key)
                .distinct()
                .flatMap(unit -> byUnit.getOrDefault(unit, List.of()).stream())
                .filter(known -> known.value() != question.answer()
                        && Math.abs(known.value() - question.answer()) <= question.tolerance() + ROUNDING)
                .toList();
    }
}
