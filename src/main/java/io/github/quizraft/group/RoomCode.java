package io.github.quizraft.group;

import java.util.random.RandomGenerator;

/**
 * What players type to find the room.
 *
 * @param digits six
 */
public record RoomCode(String digits) {
    private static final int CODES = 1_000_000;

    /** Six digits; anything else is a mistake of the caller. */
    public RoomCode {
        if (!digits.matches("[0-9]{6}")) {
            throw new IllegalArgumentException("a code has six digits");
        }
    }

    /** A code that nobody can guess if the generator is such a one. */
    public static RoomCode random(RandomGenerator random) {
        return new RoomCode(String.format("%06d", random.nextInt(CODES)));
    }

    /** In two groups, which are easier to read out. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }
}
