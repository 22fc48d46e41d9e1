package io.github.quizraft.terminal;

/**
 * One key press.
 *
 * @param kind which key
 * @param text for a character key, what it types; else empty
 * @param ctrl held with Ctrl
 * @param alt held with Alt
 */
public record Key(Kind kind, String text, boolean ctrl, boolean alt) implements Event {
    /** The keys told apart. */
    public enum Kind {
        CHARACTER,
        ENTER,
        ESCAPE,
        TAB,
        BACK_TAB,
        BACKSPACE,
        DELETE,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN
    }

    public static Key of(char typed) {
        return new Key(Kind.CHARACTER, Character.toString(typed), false, false);
    }

    public static Key of(Kind kind) {
        return new Key(kind, "", false, false);
    }

    public static Key ctrl(char letter) {
        return new Key(Kind.CHARACTER, Character.toString(letter), true, false);
    }

    /** As any record has it; but the first key is waited for, and what a record comes with takes longer than all else to it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Key that
                && kind == that.kind
                && ctrl == that.ctrl
                && alt == that.alt
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * text.hashCode() + kind.hashCode()) + (ctrl ? 2 : 0) + (alt ? 1 : 0);
    }
}
