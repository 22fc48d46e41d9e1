package io.github.quizraft.items.report;

import java.util.List;

/**
 * A table for a spreadsheet.
 *
 * @param name of the table
 * @param heads of the columns
 * @param rows a cell for each column
 */
record Sheet(String name, List<String> heads, List<List<Cell>> rows) {}
