package io.github.quizraft.study;

import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Marks;
import io.github.quizraft.review.Moment;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which cards may be asked: neither suspended ones nor those buried for the study day.
 *
 * @param marks what was said of each card
 * @param day where study days end
 * @param now at this moment
 */
public record Askable(Function<CardId, Marks> marks, StudyDay day, Moment now) implements Predicate<CardId> {
    @Override
    public boolean test(CardId card) {
        return !marks.apply(card).suspended() && !isBuried(card);
    }

    /** Whether a card was put aside for this study day. */
    public boolean isBuried(CardId card) {
        return marks.apply(card)
                .buried()
                .filter(buried -> !day.of(now).isAfter(day.of(buried)))
                .isPresent();
    }
}
