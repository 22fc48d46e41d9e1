package io.github.quizraft.exchange;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a log that mean something here. */
enum Column {
    CARD(true, "card_id", ""),
    TIME(true, "review_time", ""),
    RATING(true, "review_rating", "rating"),
    /** What the card was before the answer; it follows from the answers before, so it is written and not read. */
    STATE(false, "review_state", ""),
    DURATION(false, "review_duration", "duration_ms");

    private final boolean required;
    private final String title;
    /** Another name that it goes by; empty if there is none. */
    private final String other;

    Column(boolean required, String title, String other) {
        this.required = required;
        this.title = title;
        this.other = other;
    }

    boolean isRequired() {
        return required;
    }

    /** As it is written. */
    String title() {
        return title;
    }

    boolean isCalled(String name) {
        return name.equals(title) || (!other.isEmpty() && name.equals(other));
    }

    /** Its names, to be told. */
    String named() {
        return other.isEmpty() ? title : title + " or " + other;
    }

    static List<String> titles() {
        return Stream.of(values()).map(Column::title).toList();
    }
}
