package io.github.quizraft.settings;

import java.util.List;
import java.util.Optional;

/** A number of cards, or one of two words. */
record ReviewsPerDayKind() implements Kind<ReviewsPerDay> {
    private static final String AUTO = "auto";
    private static final String ALL = "all";

    @Override
    public Optional<ReviewsPerDay> read(String text) {
        return switch (text) {
            case AUTO -> Optional.of(new ReviewsPerDay.Auto());
            case ALL -> Optional.of(new ReviewsPerDay.All());
            default ->
                text.matches("[1-9]\\d{0,3}")
                        ? Optional.of(new ReviewsPerDay.Most(Integer.parseInt(text)))
                        : Optional.empty();
        };
    }

    @Override
    public String text(ReviewsPerDay value) {
        if (value instanceof ReviewsPerDay.Most most) {
            return String.valueOf(most.cards());
        }
        return value instanceof ReviewsPerDay.All ? ALL : AUTO;
    }

    @Override
    public String expected() {
        return "auto, all, or a whole number from 1 to 9999 (cards)";
    }

    @Override
    public Form form() {
        return Form.NUMBER_OR_TEXT;
    }

    @Override
    public List<String> words() {
        return List.of(AUTO, ALL, "20", "30", "50", "75", "100", "150", "200", "300");
    }
}
