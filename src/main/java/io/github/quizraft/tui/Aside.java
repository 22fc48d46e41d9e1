package io.github.quizraft.tui;

import java.util.List;

/** Something that has the keys for a while, over the question that stays on the screen. */
sealed interface Aside permits NoteLine, EntryPane {
    /** Its keys, which take the place of those of the question. */
    List<Binding> bindings(StudyScreen study);

    /** Text pasted at once. */
    default Aside paste(String text) {
        return this;
    }

    /**
     * The question with this over it.
     *
     * @param rows how many can be shown
     */
    Body over(Body body, int width, int rows);
}
