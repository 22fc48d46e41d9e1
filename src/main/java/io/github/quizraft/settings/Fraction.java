package io.github.quizraft.settings;

import java.util.Locale;
import java.util.Optional;

/**
 * A share of one, to a hundredth.
 *
 * @param least hundredths it may be
 * @param most hundredths it may be
 */
record Fraction(int least, int most) implements Kind<Double> {
    private static final double WHOLE = 100;

    @Override
    public Optional<Double> read(String text) {
        return text.matches("0?\\.\\d{1,2}0*")
                ? Optional.of(Double.valueOf(text)).filter(value -> value >= least / WHOLE && value <= most / WHOLE)
                : Optional.empty();
    }

    @Override
    public String text(Double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    @Override
    public String expected() {
        return "a number from " + text(least / WHOLE) + " to " + text(most / WHOLE) + ", in hundredths";
    }

    @Override
    public Form form() {
        return Form.NUMBER;
    }

    @Override
    public Optional<String> moved(String text, int by) {
        return read(text)
                .map(value -> Math.max(least, Math.min(most, Math.round(value * WHOLE) + by)))
                .map(hundredths -> text(hundredths / WHOLE))
                .filter(moved -> !moved.equals(text));
    }
}
