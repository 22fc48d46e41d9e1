package io.github.quizraft.tui;

import io.github.quizraft.group.Mode;
import io.github.quizraft.question.Library;
import io.github.quizraft.settings.Settings;
import java.util.List;

/** Opens group quizzes for whoever begins one while studying. */
public interface Hosts {
    /** What came of it. */
    sealed interface Opened {}

    /**
     * A quiz that is open.
     *
     * @param closing ends it, with all saved
     */
    record Quiz(Hosting hosting, Runnable closing) implements Opened {}

    /**
     * None.
     *
     * @param why in a sentence
     */
    record Refused(String why) implements Opened {}

    /**
     * Opens one.
     *
     * @param bank to be played
     * @param seats names of those who play at one terminal
     */
    Opened open(Library library, Settings settings, String bank, Mode mode, List<String> seats);
}
