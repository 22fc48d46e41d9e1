package io.github.quizraft.terminal;

import java.util.Optional;

/**
 * Something done with the mouse, where the terminal was asked to tell.
 *
 * @param kind what was done
 * @param column counted from 0
 * @param row counted from 0
 */
public record Pointer(Kind kind, int column, int row) implements Event {
    private static final int WHEEL_UP = 64;
    private static final int WHEEL_DOWN = 65;
    /** Shift, Alt and Ctrl, which may be held. */
    private static final int HELD = 4 + 8 + 16;

    /** What can be done. */
    public enum Kind {
        CLICK,
        WHEEL_UP,
        WHEEL_DOWN
    }

    /**
     * What a terminal means by {@code ESC [} and then this, in the form of mode 1006: button, column and row, and
     * whether it went down. Empty for what is none, or of no interest.
     */
    static Optional<Pointer> sequence(String sequence) {
        if (!sequence.matches("<\\d{1,3};[1-9]\\d{0,4};[1-9]\\d{0,4}M")) {
            return Optional.empty();
        }
        String[] numbers = sequence.substring(1, sequence.length() - 1).split(";", -1);
        int column = Integer.parseInt(numbers[1]) - 1;
        int row = Integer.parseInt(numbers[2]) - 1;
        return switch (Integer.parseInt(numbers[0]) & ~HELD) {
            case 0 -> Optional.of(new Pointer(Kind.CLICK, column, row));
            case WHEEL_UP -> Optional.of(new Pointer(Kind.WHEEL_UP, column, row));
            case WHEEL_DOWN -> Optional.of(new Pointer(Kind.WHEEL_DOWN, column, row));
            default -> Optional.empty();
        };
    }
}
