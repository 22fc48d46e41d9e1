package io.github.quizraft.check;

import java.util.List;

/**
 * A table of what the questions reach.
 *
 * @param title what is counted
 * @param columns what each column says
 * @param rows a cell for each column
 */
public record Coverage(String title, List<String> columns, List<List<String>> rows) {}
