package io.github.quizraft.settings;

import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some days of the week, as in {@code sat sun}. */
record Weekdays() implements Kind<Set<DayOfWeek>> {
    private static final String NONE = "none";
    private static final int LETTERS = 3;

    @Override
    public Optional<Set<DayOfWeek>> read(String text) {
        if (text.equals(NONE)) {
            return Optional.of(Set.of());
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : text.strip().split(" +", -1)) {
            Optional<DayOfWeek> day = Stream.of(DayOfWeek.values())
                    .filter(each -> word(each).equals(word))
                    .findFirst();
            if (day.isEmpty()) {
                return Optional.empty();
            }
            days.add(day.get());
        }
        return Optional.of(Collections.unmodifiableSet(days));
    }

    @Override
    public String text(Set<DayOfWeek> value) {
        return value.isEmpty()
                ? NONE
                : value.stream().sorted().map(Weekdays::word).collect(Collectors.joining(" "));
    }

    private static String word(DayOfWeek day) {
        return day.name().substring(0, LETTERS).toLowerCase(Locale.ROOT);
    }

    @Override
    public String expected() {
        return "days of the week like sat sun (mon tue wed thu fri sat sun), or none";
    }

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public List<String> words() {
        return List.of(NONE, "sat", "sun", "sat sun", "fri sat sun", "mon tue wed thu fri");
    }
}
