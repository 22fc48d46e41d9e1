package io.github.quizraft.plan;

import io.github.quizraft.memory.StudyDay;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Grade;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Review;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Goes through a log and counts grades and seconds. */
final class Observed {
    /** Whoever takes longer has left the desk. */
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** Answers of one sort. */
    private static final class Tally {
        private final PerGrade usual;
        private final Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        private double seconds;
        private double usually;
        private int answers;
        private int timed;

        Tally(PerGrade usual) {
            this.usual = usual;
        }

        void add(Review review) {
            Duration took = review.took().compareTo(LONGEST) < 0 ? review.took() : LONGEST;
            counts.merge(review.grade(), 1, Integer::sum);
            answers++;
            if (review.isTimed()) {
                seconds += took.toMillis() / 1000.0;
                usually += usual.of(review.grade());
                timed++;
            }
        }

        /** Each grade counts once more than it came, so that none is thought impossible. */
        PerGrade shares(boolean withAgain) {
            return new PerGrade(
                    withAgain ? count(Grade.AGAIN) : 0, count(Grade.HARD), count(Grade.GOOD), count(Grade.EASY));
        }

        private int count(Grade grade) {
            return counts.getOrDefault(grade, 0) + 1;
        }

        /**
         * Grades are too unequal in number for a time of each: all are as much quicker or slower than usual. An answer
         * whose time nobody measured says nothing of it.
         *
         * @param needed as usual, unless so many were timed
         */
        PerGrade times(int needed) {
            return timed >= needed ? usual.times(Math.max(0.1, seconds / usually)) : usual;
        }
    }

    private final Tally first = new Tally(Habits.USUAL.learning());
    private final Tally later = new Tally(Habits.USUAL.review());
    private final Tally sameDay = new Tally(Habits.USUAL.relearning());

    Observed(History history, StudyDay day) {
        for (CardId card : history.cards()) {
            List<Review> reviews = history.of(card);
            first.add(reviews.get(0));
            for (int i = 1; i < reviews.size(); i++) {
                Review review = reviews.get(i);
                boolean isLater =
                        day.between(reviews.get(i - 1).at(), review.at()).days() > 0;
                (isLater ? later : sameDay).add(review);
            }
        }
    }

    Habits habits() {
        Habits usual = Habits.USUAL;
        boolean ownFirst = first.answers >= Habits.FIRST_NEEDED;
        boolean ownLater = later.answers >= Habits.LATER_NEEDED;
        return new Habits(
                ownFirst ? first.shares(true) : usual.first(),
                ownLater ? later.shares(false) : usual.passes(),
                first.times(Habits.FIRST_NEEDED),
                later.times(Habits.LATER_NEEDED),
                sameDay.times(Habits.FIRST_NEEDED),
                first.answers,
                later.answers);
    }
}
