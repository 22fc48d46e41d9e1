package io.github.quizraft.settings;

import java.util.Optional;

/**
 * A whole number.
 *
 * @param least it may be
 * @param most it may be
 * @param step what one key press adds
 * @param unit what it counts; may be empty
 */
record Whole(int least, int most, int step, String unit) implements Kind<Integer> {
    @Override
    public Optional<Integer> read(String text) {
        return text.matches("\\d{1,9}")
                ? Optional.of(Integer.valueOf(text)).filter(value -> value >= least && value <= most)
                : Optional.empty();
    }

    @Override
    public String text(Integer value) {
        return value.toString();
    }

    @Override
    public String expected() {
        return "a whole number from " + least + " to " + most + (unit.isEmpty() ? "" : " (" + unit + ")");
    }

    @Override
    public Form form() {
        return Form.NUMBER;
    }

    @Override
    public Optional<String> moved(String text, int by) {
        return read(text)
                .map(value -> Math.max(least, Math.min(most, value + by * step)))
                .map(this::text)
                .filter(moved -> !moved.equals(text));
    }
}
