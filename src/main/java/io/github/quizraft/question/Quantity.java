package io.github.quizraft.question;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One number with a unit, as people write them: {@code 28}, {@code +28.0 %}, {@code 28,5 mg}, {@code 1,000},
 * {@code 1 000}, {@code -70 mV}, {@code minus 70}, {@code 5e-3}, {@code $20}.
 *
 * @param value the number
 * @param unit what stands after it, or the sign of a currency before it; may be empty
 */
record Quantity(double value, String unit) {
    private static final int LONGEST = 80;
    /** Minus signs and dashes that stand for one. */
    private static final Pattern MINUS = Pattern.compile("[\\u2010-\\u2013\\u2212]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2009\\u202F]+");
    private static final Pattern NEGATIVE = Pattern.compile("^(?:minus|negative) (?=[\\d.,])");
    private static final Pattern POSITIVE = Pattern.compile("^(?:plus|positive) (?=[\\d.,])");
    private static final Pattern SHAPE = Pattern.compile("(?<before>\\p{Sc}?) ?(?<sign>[+-]?) ?"
            + "(?<number>[\\d.,](?:[\\d.,'\\u2019 ]*\\d)?)(?<power>[eE][+-]?\\d{1,3})?[.]? ?(?<after>\\D.*)?");

    private static final Pattern PLAIN = Pattern.compile("\\d+[.,]?|\\d*[.,]\\d+");
    /** A comma before three digits parts thousands, unless nothing but a nought stands before it. */
    private static final Pattern COMMAS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:[.]\\d+)?");

    private static final Pattern SPACES = Pattern.compile("\\d{1,3}(?:[ '\\u2019]\\d{3})+(?:[.,]\\d+)?");
    /** A single full stop is a decimal point, so it takes two of them, or a comma after, to part thousands. */
    private static final Pattern STOPS = Pattern.compile("[1-9]\\d{0,2}(?:(?:[.]\\d{3}){2,}|(?:[.]\\d{3})+,\\d+)");

    /** Reads a text that holds one number and at most a unit; anything more, even "about", is not one. */
    static Optional<Quantity> read(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher shape = SHAPE.matcher(tidy(typed));
        if (!shape.matches()) {
            return Optional.empty();
        }
        String before = shape.group("before");
        String after = Optional.ofNullable(shape.group("after")).orElse("").strip();
        String sign = shape.group("sign");
        String power = Optional.ofNullable(shape.group("power")).orElse("");
        if (!before.isEmpty() && !after.isEmpty()) {
            return Optional.empty();
        }
        return decimal(shape.group("number"))
                .map(number -> new Quantity(Double.parseDouble(sign + number + power), before + after));
    }

    private static String tidy(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        text = SPACE.matcher(MINUS.matcher(text).replaceAll("-"))
                .replaceAll(" ")
                .strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (NEGATIVE.matcher(lower).find()) {
            return "-" + text.substring(text.indexOf(' ') + 1);
        }
        return POSITIVE.matcher(lower).find() ? text.substring(text.indexOf(' ') + 1) : text;
    }

    /** The number with a decimal point and nothing between its digits. */
    private static Optional<String> decimal(String number) {
        if (COMMAS.matcher(number).matches()) {
            return Optional.of(number.replace(",", ""));
        }
        if (SPACES.matcher(number).matches()) {
            return Optional.of(number.replaceAll("[ '\\u2019]", "").replace(',', '.'));
        }
        if (STOPS.matcher(number).matches()) {
            return Optional.of(number.replace(".", "").replace(',', '.'));
        }
        return PLAIN.matcher(number).matches() ? Optional.of(number.replace(',', '.')) : Optional.empty();
    }
}
