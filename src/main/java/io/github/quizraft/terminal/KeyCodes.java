package io.github.quizraft.terminal;

import io.github.quizraft.terminal.Key.Kind;
import java.util.Map;
import java.util.Optional;

/** What single characters and escape sequences mean as keys, as terminals of the xterm family send them. */
final class KeyCodes {
    private static final char FIRST_PRINTABLE = ' ';
    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;

    private static final Map<Character, Kind> BY_LETTER = Map.of(
            'A', Kind.UP,
            'B', Kind.DOWN,
            'C', Kind.RIGHT,
            'D', Kind.LEFT,
            'H', Kind.HOME,
            'F', Kind.END,
            'M', Kind.ENTER,
            'Z', Kind.BACK_TAB);

    private static final Map<Integer, Kind> BY_NUMBER = Map.of(
            1, Kind.HOME,
            3, Kind.DELETE,
            4, Kind.END,
            5, Kind.PAGE_UP,
            6, Kind.PAGE_DOWN,
            7, Kind.HOME,
            8, Kind.END);

    private KeyCodes() {}

    /** The key that sends one character, if it is a key. */
    static Optional<Key> single(char c) {
        return switch (c) {
            // Raw mode leaves Enter as a carriage return; the line feed is Ctrl-J, and what a script sends.
            case '\r', '\n' -> Optional.of(Key.of(Kind.ENTER));
            case '\t' -> Optional.of(Key.of(Kind.TAB));
            case '\b', DELETE -> Optional.of(Key.of(Kind.BACKSPACE));
            case 0 -> Optional.of(Key.ctrl(' '));
            default -> c >= FIRST_PRINTABLE ? printable(c) : Optional.of(control(c));
        };
    }

    private static Optional<Key> printable(char c) {
        return c > DELETE && c <= LAST_CONTROL ? Optional.empty() : Optional.of(Key.of(c));
    }

    /** Ctrl sends the letter less its upper bits. */
    private static Key control(char c) {
        char letter = (char) (c + '@');
        return Key.ctrl(Character.toLowerCase(letter));
    }

    /** The key that sends {@code ESC [} and then this; empty for keys the program does not know. */
    static Optional<Key> sequence(String sequence) {
        int last = sequence.length() - 1;
        char letter = sequence.charAt(last);
        String[] parameters = sequence.substring(0, last).split(";", -1);
        Kind kind = letter == '~' ? BY_NUMBER.get(number(parameters[0])) : BY_LETTER.get(letter);
        if (kind == null) {
            return Optional.empty();
        }
        // Modifiers come as a sum of bits plus one.
        int held = parameters.length < 2 ? 0 : Math.max(0, number(parameters[1]) - 1);
        return Optional.of(new Key(kind, "", (held & 4) != 0, (held & 2) != 0));
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : -1;
    }
}
