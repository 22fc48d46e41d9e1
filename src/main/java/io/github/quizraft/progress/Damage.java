package io.github.quizraft.progress;

/**
 * A row of the log that cannot be believed: it was changed by something other than this program, a failing disk for
 * example. It stays in the file, and does not count.
 *
 * @param table {@code review}, {@code mark} or {@code void}
 * @param id as it stands in the row
 * @param problem what is wrong with it
 */
public record Damage(String table, String id, String problem) {
    @Override
    public String toString() {
        return table + " " + id + ": " + problem;
    }
}
