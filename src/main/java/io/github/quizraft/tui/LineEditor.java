package io.github.quizraft.tui;

import io.github.quizraft.question.Answer;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.terminal.Key;
import io.github.quizraft.text.Width;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * One line of text with a cursor in it.
 *
 * @param text what has been typed
 * @param at the cursor, as an index into the text
 */
record LineEditor(String text, int at) {
    static final LineEditor EMPTY = new LineEditor("", 0);

    /** The keys that edit. */
    static final List<EditKey> KEYS = List.of(
            new EditKey("letters", "type", Binding::isTyped),
            new EditKey(
                    "left/right, home/end, backspace, delete",
                    "edit",
                    Binding.kinds(
                            Key.Kind.LEFT,
                            Key.Kind.RIGHT,
                            Key.Kind.HOME,
                            Key.Kind.END,
                            Key.Kind.BACKSPACE,
                            Key.Kind.DELETE)),
            new EditKey("ctrl-a/e/u/k/w", "start, end, cut", key -> key.ctrl() && "aeukw".contains(key.text())));

    /**
     * Keys that do something to the line.
     *
     * @param keys as a learner reads them
     * @param label what they do
     * @param matches which they are
     */
    record EditKey(String keys, String label, Predicate<Key> matches) {}

    /** A line with the cursor at its end. */
    static LineEditor of(String text) {
        return new LineEditor(text, text.length());
    }

    /** Takes as much as there is room for. */
    LineEditor insert(String typed) {
        String safe = Safe.line(typed);
        int room = Math.max(0, Math.min(safe.length(), Answer.Typed.LONGEST - text.length()));
        boolean halves = room > 0
                && room < safe.length()
                && Character.isHighSurrogate(safe.charAt(room - 1))
                && Character.isLowSurrogate(safe.charAt(room));
        String fitting = safe.substring(0, halves ? room - 1 : room);
        return new LineEditor(text.substring(0, at) + fitting + text.substring(at), at + fitting.length());
    }

    /** What a learner sees behind a line that takes no more; a pair of characters that did not fit may have left one free. */
    String limit() {
        return text.length() < Answer.Typed.LONGEST - 1 ? "" : " (full)";
    }

    /** The line after an editing key; the same line if the key edits nothing. */
    LineEditor press(Key key) {
        if (Binding.isTyped(key)) {
            return insert(key.text());
        }
        if (key.ctrl()) {
            return switch (key.text()) {
                case "a" -> new LineEditor(text, 0);
                case "e" -> new LineEditor(text, text.length());
                case "u" -> new LineEditor(text.substring(at), 0);
                case "k" -> new LineEditor(text.substring(0, at), at);
                case "w" -> cut(wordStart(), at);
                default -> this;
            };
        }
        return switch (key.kind()) {
            case LEFT -> new LineEditor(text, before());
            case RIGHT -> new LineEditor(text, after());
            case HOME -> new LineEditor(text, 0);
            case END -> new LineEditor(text, text.length());
            case BACKSPACE -> cut(before(), at);
            case DELETE -> cut(at, after());
            default -> this;
        };
    }

    /** The part that fits into so many cells, with the cursor in it. */
    LineEditor within(int cells) {
        int from = 0;
        while (from < at && Width.of(text.substring(from, at)) > cells) {
            from = Math.min(at, clusters().following(from));
        }
        return new LineEditor(text.substring(from), at - from);
    }

    String beforeCursor() {
        return text.substring(0, at);
    }

    private LineEditor cut(int from, int to) {
        return new LineEditor(text.substring(0, from) + text.substring(to), from);
    }

    private int before() {
        return at == 0 ? 0 : Math.max(0, clusters().preceding(at));
    }

    private int after() {
        return at == text.length() ? at : clusters().following(at);
    }

    private int wordStart() {
        int start = at;
        while (start > 0 && text.charAt(start - 1) == ' ') {
            start--;
        }
        while (start > 0 && text.charAt(start - 1) != ' ') {
            start--;
        }
        return start;
    }

    private BreakIterator clusters() {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        return clusters;
    }
}
