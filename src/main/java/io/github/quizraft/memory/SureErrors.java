package io.github.quizraft.memory;

import io.github.quizraft.review.Confidence;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.Moment;
import io.github.quizraft.review.Review;
import java.util.List;
import java.util.Optional;

/**
 * Wrong answers that the learner was sure of. They are corrected more easily than others and return unless they are
 * tested again (Butterfield and Metcalfe 2001; Metcalfe and Miele 2014), so their cards are due on the next day,
 * however well the answers after them went.
 *
 * @param day where a study day ends
 */
record SureErrors(StudyDay day) {
    /** Whether there is one among some reviews, on the study day of a moment that is not before them. */
    boolean isOnDayOf(List<Review> oldestFirst, Moment moment) {
        long today = day.epochDay(moment);
        for (int i = oldestFirst.size() - 1;
                i >= 0 && day.epochDay(oldestFirst.get(i).at()) >= today;
                i--) {
            if (isOne(oldestFirst.get(i).grade(), oldestFirst.get(i).confidence())) {
                return true;
            }
        }
        return false;
    }

    static boolean isOne(Grade grade, Optional<Confidence> confidence) {
        return grade == Grade.AGAIN && confidence.equals(Optional.of(Confidence.SURE));
    }

    /** The same state with an interval of a day at most; the memory is what it is. */
    static CardState askedTomorrow(CardState state) {
        return state.scheduledDays() <= 1 ? state : state.waiting(1);
    }
}
