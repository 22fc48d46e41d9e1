package io.github.quizraft.tui;

import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Limits;
import java.util.List;

/**
 * What all screens work with.
 *
 * @param library what there is to study
 * @param problems what is wrong with the content, a line for each
 * @param settings what the learner has chosen
 * @param scheduler decides when cards come
 * @param learner who studies
 * @param device where
 * @param limits how much to study
 * @param saved whether answers are kept
 */
public record Desk(
        Library library,
        List<String> problems,
        Settings settings,
        Scheduler scheduler,
        LearnerId learner,
        String device,
        Limits limits,
        boolean saved) {
    /** The same under other settings. */
    public Desk with(Settings others, Scheduler by, Limits within) {
        return new Desk(library, problems, others, by, learner, device, within, saved);
    }

    /** The same with content that was read again. */
    Desk reading(Library reread) {
        return new Desk(reread, problems, settings, scheduler, learner, device, limits, saved);
    }

    KeyMap keys() {
        return new KeyMap(settings);
    }
}
