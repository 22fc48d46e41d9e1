package io.github.quizraft.study;

import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a learner does in a day, as far as the log tells. */
final class Workday {
    /** Days of study that are looked back on. */
    private static final int DAYS = 30;

    /** Whoever did less on most days can do so many all the same: it is some ten minutes. */
    private static final int LEAST = 20;

    private final StudyDay day;
    private final LocalDate today;

    Workday(StudyDay day, Moment now) {
        this.day = day;
        this.today = day.of(now);
    }

    /** The cards that were answered on this study day. */
    Set<CardId> today(History history) {
        List<Review> reviews = history.reviews();
        Set<CardId> cards = new HashSet<>();
        for (int i = reviews.size() - 1; i >= 0; i--) {
            LocalDate on = day.of(reviews.get(i).at());
            if (on.isBefore(today)) {
                break;
            }
            cards.add(reviews.get(i).card());
        }
        return cards;
    }

    /** How many different cards were answered on an ordinary day before: the median of the latest days of study. */
    int usual(History history) {
        List<Review> reviews = history.reviews();
        List<Integer> counts = new ArrayList<>();
        Set<CardId> cards = new HashSet<>();
        LocalDate current = today;
        for (int i = reviews.size() - 1; i >= 0 && counts.size() < DAYS; i--) {
            LocalDate on = day.of(reviews.get(i).at());
            if (!on.equals(current)) {
                note(counts, cards);
                current = on;
            }
            if (on.isBefore(today)) {
                cards.add(reviews.get(i).card());
            }
        }
        note(counts, cards);
        counts.sort(null);
        return counts.isEmpty() ? LEAST : Math.max(LEAST, counts.get(counts.size() / 2));
    }

    private static void note(List<Integer> counts, Set<CardId> cards) {
        if (!cards.isEmpty()) {
            counts.add(cards.size());
            cards.clear();
        }
    }
}
