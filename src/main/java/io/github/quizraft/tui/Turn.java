package io.github.quizraft.tui;

import io.github.quizraft.study.Session;
import io.github.quizraft.study.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What an event leads to.
 *
 * @param next the screen to show once the effects are carried out
 * @param effects in this order
 */
record Turn(Screen next, List<Effect> effects) {
    /** What a step of a session leads to: its entries are saved before the next screen is shown. */
    static Turn of(Step step, BiFunction<Session, String, Screen> next) {
        List<Effect> effects = new ArrayList<>();
        String news = "";
        for (io.github.quizraft.study.Effect effect : step.effects()) {
            if (effect instanceof io.github.quizraft.study.Effect.Save save) {
                effects.add(new Effect.Save(save.entry()));
            } else if (effect instanceof io.github.quizraft.study.Effect.Notice notice) {
                news = notice.text();
            }
        }
        return new Turn(next.apply(step.session(), news), effects);
    }

    /** The same with one effect more at the end. */
    Turn then(Effect effect) {
        return then(List.of(effect));
    }

    /** The same with more effects at the end. */
    Turn then(List<Effect> last) {
        List<Effect> more = new ArrayList<>(effects);
        more.addAll(last);
        return new Turn(next, more);
    }

    static Turn to(Screen next, Effect... effects) {
        return new Turn(next, List.of(effects));
    }
}
