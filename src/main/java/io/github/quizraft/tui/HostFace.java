package io.github.quizraft.tui;

import io.github.quizraft.settings.Settings;

/**
 * How whoever hosts sees a quiz.
 *
 * @param settings their keys are among them
 * @param codes how codes for cameras can be drawn
 * @param isPresenter whether the screen is theirs alone, so that it begins with the notes
 */
public record HostFace(Settings settings, Codes codes, boolean isPresenter) {}
