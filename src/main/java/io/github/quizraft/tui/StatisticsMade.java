package io.github.quizraft.tui;

import io.github.quizraft.stats.report.Section;
import io.github.quizraft.terminal.News;
import java.util.List;

/**
 * The statistics that a screen waits for.
 *
 * @param sections none if nothing was ever answered
 */
record StatisticsMade(List<Section> sections) implements News {}
