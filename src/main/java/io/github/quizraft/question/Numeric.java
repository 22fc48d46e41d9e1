package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Type a number.
 *
 * @param item the common fields
 * @param answer the number
 * @param unit its unit
 * @param tolerance how far off still counts, in the same unit
 * @param acceptUnits other ways to write the unit
 * @param nearMisses wrong numbers with feedback of their own
 */
public record Numeric(
        Item item, double answer, String unit, double tolerance, List<String> acceptUnits, List<NumericMiss> nearMisses)
        implements Question {
    private static final Pattern NUMBER = Pattern.compile("^([+-]?\\d{1,12}(?:[.,]\\d{1,12})?)\\s*(.*)$");
    private static final double ROUNDING = 1e-9;

    /**
     * A wrong number that tells which mistake was made.
     *
     * @param value the number
     * @param feedback what the mistake is
     */
    public record NumericMiss(double value, String feedback) {}

    @Override
    public String kind() {
        return "numeric";
    }

    @Override
    public Question shuffled(RandomGenerator random) {
        return this;
    }

    @Override
    public Answer key() {
        return Answer.Typed.of(number(answer));
    }

    /** The unit may be left out, since the stem names it; another unit makes the answer wrong. */
    @Override
    public Verdict grade(Answer given, Glossary glossary) {
        String typed = given instanceof Answer.Typed text ? text.texts().get(0).strip() : "";
        Matcher matcher = NUMBER.matcher(typed);
        if (!matcher.matches()) {
            return verdict(typed, false, typed.isEmpty() ? "" : "That is not a number.");
        }
        double value = Double.parseDouble(matcher.group(1).replace(',', '.'));
        String unitTyped = matcher.group(2);
        if (!unitTyped.isBlank() && !isUnit(unitTyped)) {
            return verdict(typed, false, "The unit asked for is " + unit + ".");
        }
        if (Math.abs(value - answer) <= tolerance + ROUNDING) {
            return verdict(typed, true, "");
        }
        Optional<String> miss = nearMisses.stream()
                .filter(near -> Math.abs(value - near.value()) <= ROUNDING)
                .map(NumericMiss::feedback)
                .findFirst();
        return verdict(typed, false, miss.orElse(""));
    }

    @Override
    public List<String> keyText() {
        return List.of(number(answer) + " " + unit);
    }

    private Verdict verdict(String typed, boolean right, String why) {
        return new Verdict(
                right ? 1 : 0,
                List.of(new Part(
                        "Your answer",
                        right ? Mark.RIGHT : Mark.WRONG,
                        true,
                        typed,
                        number(answer) + " " + unit,
                        why)));
    }

    private boolean isUnit(String typed) {
        return Folding.same(typed, unit) || acceptUnits.stream().anyMatch(accepted -> Folding.same(typed, accepted));
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
