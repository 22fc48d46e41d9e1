package io.github.quizraft.study;

import io.github.quizraft.review.ReviewLog;
import java.util.ArrayList;
import java.util.List;

/** Carries out what a session asks for, for front ends that do so at once. */
public final class Recorder {
    private final ReviewLog log;

    public Recorder(ReviewLog log) {
        this.log = log;
    }

    /**
     * What came of an action.
     *
     * @param session to show next
     * @param notices to tell the learner
     */
    public record Recorded(Session session, List<String> notices) {}

    /**
     * Applies an action and saves what it leads to, before the new session is handed out.
     *
     * @throws io.github.quizraft.review.UnsavedException if it could not be saved; the old session still holds then
     */
    public Recorded apply(Session session, Action action) {
        Step step = session.after(action);
        List<String> notices = new ArrayList<>();
        for (Effect effect : step.effects()) {
            if (effect instanceof Effect.Save save) {
                log.append(save.entry());
            } else if (effect instanceof Effect.Notice notice) {
                notices.add(notice.text());
            }
        }
        return new Recorded(step.session(), List.copyOf(notices));
    }
}
