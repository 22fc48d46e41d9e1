package io.github.quizraft.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Minutes or cards a day, as in {@code 15 minutes}. */
record GoalKind() implements Kind<Goal> {
    private static final String NONE = "none";

    @Override
    public Optional<Goal> read(String text) {
        if (text.equals(NONE)) {
            return Optional.of(Goal.NONE);
        }
        String[] words = text.strip().split(" +", -1);
        return words.length == 2 && words[0].matches("[1-9]\\d{0,3}") ? of(words[0], words[1]) : Optional.empty();
    }

    private static Optional<Goal> of(String amount, String unit) {
        return switch (unit) {
            case "minutes", "minute", "min" ->
                Optional.of(new Goal(Integer.parseInt(amount), Goal.Unit.MINUTES))
                        .filter(goal -> goal.amount() <= 1440);
            case "cards", "card" -> Optional.of(new Goal(Integer.parseInt(amount), Goal.Unit.CARDS));
            default -> Optional.empty();
        };
    }

    @Override
    public String text(Goal value) {
        return value.isNone()
                ? NONE
                : value.amount() + " " + value.unit().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String expected() {
        return "minutes or cards, as in \"15 minutes\" (at most 1440) or \"30 cards\" (at most 9999), or none";
    }

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public List<String> words() {
        return List.of(
                NONE,
                "5 minutes",
                "10 minutes",
                "15 minutes",
                "20 minutes",
                "30 minutes",
                "45 minutes",
                "60 minutes",
                "10 cards",
                "20 cards",
                "30 cards",
                "50 cards",
                "100 cards");
    }
}
