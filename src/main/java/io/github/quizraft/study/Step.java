package io.github.quizraft.study;

import java.util.List;

/**
 * What an action leads to.
 *
 * @param session how the session stands then
 * @param effects to be carried out before it is shown
 */
public record Step(Session session, List<Effect> effects) {
    static Step to(Session session, Effect... effects) {
        return new Step(session, List.of(effects));
    }
}
