package io.github.quizraft.study;

import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * What was done on one study day.
 *
 * @param cards how many answers were given
 * @param time from question to answer, at most a minute for each: whoever takes longer has left the desk
 */
public record Done(int cards, Duration time) {
    public static final Done NOTHING = new Done(0, Duration.ZERO);

    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** On the study day of a moment. */
    public static Done on(StudyDay day, Moment now, History history) {
        return on(day, now, history, card -> true);
    }

    /** The same of some cards. */
    static Done on(StudyDay day, Moment now, History history, Predicate<CardId> cards) {
        LocalDate today = day.of(now);
        List<Review> reviews = history.reviews().stream()
                .filter(review ->
                        cards.test(review.card()) && day.of(review.at()).equals(today))
                .toList();
        Duration time = reviews.stream()
                .map(review -> review.took().compareTo(LONGEST) < 0 ? review.took() : LONGEST)
                .reduce(Duration.ZERO, Duration::plus);
        return new Done(reviews.size(), time);
    }
}
