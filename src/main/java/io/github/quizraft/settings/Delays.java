package io.github.quizraft.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Delays of minutes and hours, in order, as in {@code 1m 10m 2h}. */
record Delays() implements Kind<List<Duration>> {
    private static final String NONE = "none";
    private static final Duration LONGEST = Duration.ofDays(1);

    @Override
    public Optional<List<Duration>> read(String text) {
        if (text.equals(NONE)) {
            return Optional.of(List.of());
        }
        String[] steps = text.strip().split(" +", -1);
        return Stream.of(steps).allMatch(Delays::isStep)
                ? Optional.of(Stream.of(steps).map(Delays::step).toList())
                : Optional.empty();
    }

    private static boolean isStep(String text) {
        return text.matches("[1-9]\\d{0,3}[mh]") && step(text).compareTo(LONGEST) <= 0;
    }

    private static Duration step(String text) {
        int amount = Integer.parseInt(text.substring(0, text.length() - 1));
        return text.endsWith("h") ? Duration.ofHours(amount) : Duration.ofMinutes(amount);
    }

    @Override
    public String text(List<Duration> value) {
        return value.isEmpty() ? NONE : value.stream().map(Delays::text).collect(Collectors.joining(" "));
    }

    private static String text(Duration step) {
        boolean isHours = step.toMinutesPart() == 0;
        return isHours ? step.toHours() + "h" : step.toMinutes() + "m";
    }

    @Override
    public String expected() {
        return "delays like 1m 10m 2h, each from 1m to 24h, or none";
    }

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public List<String> words() {
        return List.of(NONE, "10m", "1m 10m", "1m 10m 1h");
    }
}
