package io.github.quizraft.cli;

import io.github.quizraft.memory.CardState;
import io.github.quizraft.plan.Telling;
import io.github.quizraft.review.CardId;
import io.github.quizraft.settings.AllSettings;
import io.github.quizraft.study.ExamAhead;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What there is to say of an exam beside a session.
 *
 * @param ahead the exam
 * @param target where it is written down
 */
record ExamNews(ExamAhead ahead, ConfigTarget target) {
    /** The sentences; once the exam is over, how it was expected, and from then on nothing. */
    List<String> lines(Supplier<Map<CardId, CardState>> states, int newPerDay) {
        if (ahead.isOver()) {
            return List.of(farewell());
        }
        return ahead.outlook(states.get(), newPerDay)
                .map(outlook -> new Telling(outlook, newPerDay).lines())
                .orElse(List.of());
    }

    /** Where the date cannot be taken away it is told again next time, which does no harm. */
    String farewell() {
        try {
            forget(target);
        } catch (Failure e) {
            return ahead.farewell() + " (" + e.getMessage() + ")";
        }
        return ahead.farewell();
    }

    static void forget(ConfigTarget target) {
        target.change(Map.of(AllSettings.EXAM_DATE, Optional.empty(), AllSettings.EXAM_SINCE, Optional.empty()));
    }
}
