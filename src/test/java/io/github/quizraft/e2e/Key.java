package io.github.quizraft.e2e;

import java.util.Locale;
import java.util.Optional;

/**
 * A key of a keyboard, as browsers call it.
 *
 * @param name what it is, or what it types
 * @param code which one it is
 * @param number the same as an old number
 * @param text what it types, if anything
 */
public record Key(String name, String code, int number, Optional<String> text) {
    public static final Key TAB = new Key("Tab", "Tab", 9, Optional.empty());
    public static final Key ENTER = new Key("Enter", "Enter", 13, Optional.of("\r"));
    public static final Key SPACE = new Key(" ", "Space", 32, Optional.of(" "));
    public static final Key DOWN = new Key("ArrowDown", "ArrowDown", 40, Optional.empty());

    /** The key that types a character. */
    public static Key of(char typed) {
        String text = String.valueOf(typed);
        String large = text.toUpperCase(Locale.ROOT);
        boolean isLetter = large.charAt(0) >= 'A' && large.charAt(0) <= 'Z';
        boolean isDigit = typed >= '0' && typed <= '9';
        return new Key(
                text,
                isLetter ? "Key" + large : isDigit ? "Digit" + text : "",
                isLetter || isDigit ? large.charAt(0) : 0,
                Optional.of(text));
    }
}
