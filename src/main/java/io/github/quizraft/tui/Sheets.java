package io.github.quizraft.tui;

import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.Stamp;
import java.util.List;

/**
 * The questions of a file, and what is wrong with the file itself.
 *
 * @param library what the questions refer to
 * @param scheduler says when they would come again
 * @param sheets in the order of the file
 * @param problems what the check says of the file as a whole, and of questions that cannot be read
 * @param read when the file was read
 */
public record Sheets(Library library, Scheduler scheduler, List<Sheet> sheets, List<String> problems, Stamp read) {}
