package io.github.quizraft.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A day of the calendar in the years of a learner, or none. */
record DateKind() implements Kind<Optional<LocalDate>> {
    private static final String NONE = "none";
    private static final String FORM = "20\\d{2}-\\d{2}-\\d{2}";

    @Override
    public Optional<Optional<LocalDate>> read(String text) {
        if (text.equals(NONE)) {
            return Optional.of(Optional.empty());
        }
        try {
            return text.matches(FORM) ? Optional.of(Optional.of(LocalDate.parse(text))) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String text(Optional<LocalDate> value) {
        return value.map(LocalDate::toString).orElse(NONE);
    }

    @Override
    public String expected() {
        return "a day of this century, as in 2027-01-20, or none";
    }

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public List<String> words() {
        return List.of(NONE);
    }

    @Override
    public Optional<String> moved(String text, int by) {
        return read(text)
                .flatMap(day -> day)
                .map(day -> day.plusDays(by))
                .map(LocalDate::toString)
                .filter(moved -> read(moved).isPresent());
    }
}
