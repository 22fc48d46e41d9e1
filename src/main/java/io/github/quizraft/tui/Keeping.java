package io.github.quizraft.tui;

import io.github.quizraft.review.UnsavedException;
import io.github.quizraft.settings.Setting;
import java.util.Optional;

/** Keeps what the learner chooses while the program runs. */
public interface Keeping {
    /**
     * Writes a choice where the settings are, and has all that is outside the screens follow it.
     *
     * @param desk as it was
     * @param value a text that is one of its kind; empty to leave the setting as it is by itself
     * @return the desk under the settings as they are now
     * @throws UnsavedException if they could not be written; everything is then as it was
     */
    Desk chosen(Desk desk, Setting<?> setting, Optional<String> value);
}
