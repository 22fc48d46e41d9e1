package io.github.quizraft.content;

import io.github.quizraft.settings.Settings;
import java.util.List;

/**
 * The settings of a file, and all that is wrong with it.
 *
 * @param settings those that could be read
 * @param problems what was left out, and why
 */
public record ReadSettings(Settings settings, List<Problem> problems) {}
