package io.github.quizraft.tui;

import java.time.Duration;
import java.util.Optional;

/**
 * What a study screen shows beside its session and form.
 *
 * @param commanding letters are commands although the form is typed
 * @param expanded all feedback is shown
 * @param scroll lines scrolled down
 * @param notice news for the learner
 * @param unsaved the last attempt to save failed
 * @param left what is left of a session with an end in time
 * @param aside what has the keys for a while
 */
record Look(
        boolean commanding,
        boolean expanded,
        int scroll,
        String notice,
        boolean unsaved,
        Optional<Duration> left,
        Optional<Aside> aside) {
    static final Look FRESH = new Look(false, false, 0, "", false, Optional.empty(), Optional.empty());

    Look commanding(boolean on) {
        return new Look(on, expanded, scroll, "", unsaved, left, aside);
    }

    Look expanded(boolean on) {
        return new Look(commanding, on, scroll, notice, unsaved, left, aside);
    }

    Look scrolled(int lines) {
        return new Look(commanding, expanded, lines, notice, unsaved, left, aside);
    }

    Look told(String news) {
        return new Look(commanding, expanded, scroll, news, unsaved, left, aside);
    }

    Look unsaved(String news) {
        return new Look(commanding, expanded, scroll, news, true, left, aside);
    }

    Look left(Optional<Duration> time) {
        return new Look(commanding, expanded, scroll, notice, unsaved, time, aside);
    }

    Look aside(Optional<Aside> next) {
        return new Look(commanding, expanded, scroll, "", unsaved, left, next);
    }

    /** After the answer was changed: at its top again, old news gone. */
    Look answering() {
        return new Look(commanding, expanded, 0, "", unsaved, left, aside);
    }

    /** For what follows on the same question. */
    Look goingOn(boolean stillExpanded, String news) {
        return new Look(false, stillExpanded, 0, news, false, left, aside);
    }
}
