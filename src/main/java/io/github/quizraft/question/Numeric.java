package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.question.Verdict.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
    /** Binary fractions are a little off: 0.8 less 0.7 is more than 0.1. */
    private static final double ROUNDING = 1e-9;

    /** A second number, as in 28 to 30. */
    private static final Pattern HAS_DIGIT = Pattern.compile("\\d");

    private static final Set<String> PERCENT = Set.of("%", "percent", "per cent", "pct");

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
        String typed = Answer.Typed.text(given, 0);
        TypedGrade grade = typed.isBlank()
                ? TypedGrade.wrong("")
                : Quantity.read(typed).map(this::grade).orElseGet(this::noNumber);
        Part part = new Part(
                "Your answer", grade.mark(), !typed.isBlank(), typed, keyText().get(0), grade.why());
        return new Verdict(grade.score(), List.of(part));
    }

    private TypedGrade grade(Quantity quantity) {
        double value = quantity.value();
        boolean right = accepts(value);
        if (!isUnit(quantity.unit())) {
            return HAS_DIGIT.matcher(quantity.unit()).find() ? noNumber() : otherUnit(right);
        }
        return right ? TypedGrade.right() : TypedGrade.wrong(miss(value).orElse(hint(value)));
    }

    private TypedGrade noNumber() {
        return TypedGrade.wrong("Please give one plain number, in " + unit + ".");
    }

    private TypedGrade otherUnit(boolean right) {
        return TypedGrade.wrong(
                (right ? "The number is right, but the unit asked for is " : "The unit asked for is ") + unit + ".");
    }

    /** Whether a number in the unit of the answer is near enough to be right. */
    public boolean accepts(double value) {
        return isWithin(tolerance, value, answer);
    }

    private Optional<String> miss(double value) {
        return nearMisses.stream()
                .filter(miss -> isWithin(tolerance, value, miss.value()))
                .min(Comparator.comparingDouble(miss -> Math.abs(value - miss.value())))
                .map(NumericMiss::feedback);
    }

    private String hint(double value) {
        if (isWithin(tolerance, -value, answer)) {
            return "Only the sign is wrong.";
        }
        return value > answer ? "That is too high." : "That is too low.";
    }

    private static boolean isWithin(double tolerance, double value, double wanted) {
        return Math.abs(value - wanted) <= tolerance + ROUNDING * Math.max(Math.abs(wanted), tolerance);
    }

    private boolean isUnit(String typed) {
        String wanted = folded(typed);
        List<String> units = Stream.concat(Stream.of(unit), acceptUnits.stream())
                .map(Numeric::folded)
                .toList();
        boolean percent = PERCENT.contains(wanted) && units.stream().anyMatch(PERCENT::contains);
        return typed.isEmpty() || percent || units.contains(wanted);
    }

    /** Spaces count in a unit, as m/s is no ms, and a sign such as that of a currency is itself. */
    private static String folded(String unit) {
        String words = Folding.singular(Folding.spaced(unit));
        return words.isEmpty() ? unit.strip() : words;
    }

    @Override
    public List<String> texts() {
        return keyText();
    }

    @Override
    public List<String> keyText() {
        return List.of(number(answer) + " " + unit);
    }

    @Override
    public Optional<Answer> read(String written) {
        return Answer.Typed.read(written);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
