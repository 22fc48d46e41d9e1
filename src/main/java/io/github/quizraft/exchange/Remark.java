package io.github.quizraft.exchange;

/**
 * How many rows there is the same to say of.
 *
 * @param count of rows
 * @param firstLine where the first of them stands
 */
public record Remark(long count, long firstLine) {
    Remark again() {
        return new Remark(count + 1, firstLine);
    }
}
