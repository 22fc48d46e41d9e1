package io.github.quizraft.tui;

import io.github.quizraft.review.Moment;
import io.github.quizraft.stats.report.Section;
import io.github.quizraft.terminal.News;
import java.util.List;

/**
 * The statistics that a screen waits for.
 *
 * @param asOf when they were asked for
 * @param sections none if nothing was ever answered
 */
record StatisticsMade(Moment asOf, List<Section> sections) implements News {}
