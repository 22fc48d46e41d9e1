package io.github.quizraft.group;

/**
 * A player within a room.
 *
 * @param number counted from 1 in the order of joining; never used again
 */
public record PlayerId(int number) implements Comparable<PlayerId> {
    @Override
    public int compareTo(PlayerId other) {
        return Integer.compare(number, other.number);
    }
}
