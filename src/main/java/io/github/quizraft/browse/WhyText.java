package io.github.quizraft.browse;

import io.github.quizraft.memory.Because;
import io.github.quizraft.memory.CardState;
import io.github.quizraft.memory.Phase;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.text.Decimals;
import java.util.List;
import java.util.stream.Collectors;

/** The rules that lead to an interval, in plain words. */
final class WhyText {
    private WhyText() {}

    static String of(List<Because> why, CardState state, Scheduler scheduler) {
        return why.stream().map(each -> of(each, state, scheduler)).collect(Collectors.joining(", "));
    }

    private static String of(Because because, CardState state, Scheduler scheduler) {
        String days = days(because.days());
        return switch (because.rule()) {
            case STEP -> "a step of " + (state.phase() == Phase.RELEARNING ? "relearning" : "learning");
            case FORMULA ->
                "recall falls to " + Math.round(scheduler.settings().desiredRetention() * 100) + " % in " + days;
            case TRUST -> "cut to " + days + " while the model's weights are not your own";
            case MAXIMUM -> "cut to " + days + ", your longest interval";
            case CHANCE -> "moved to " + days + " by chance";
            case LOAD -> "moved to " + days + ", where less is due";
            case ORDER -> "moved to " + days + " to keep the grades apart";
            case EXAM -> "cut to " + days + ", to be asked once more before the exam";
            case SURE_ERROR -> "cut to " + days + ", since you were sure of a wrong answer today";
        };
    }

    private static String days(double days) {
        return days == Math.rint(days) ? Math.round(days) + " d" : Decimals.of(days, 1) + " d";
    }
}
