package io.github.quizraft.terminal;

import java.util.function.Consumer;

/**
 * Turns the characters a terminal sends into events. It knows no clock: whoever reads the terminal tells it when
 * nothing followed for a while, which is how the Esc key differs from a sequence that starts with the same character.
 */
final class KeyDecoder {
    private static final char ESC = 0x1B;
    /** More parameters than any key has; what is longer is noise. */
    private static final int LONGEST_SEQUENCE = 32;

    private static final String PASTE_START = "200~";
    private static final String PASTE_END = "\u001B[201~";
    /** More than anybody means to paste into a field. */
    private static final int LONGEST_PASTE = 100_000;

    private enum State {
        GROUND,
        ESCAPE,
        /** After {@code ESC [}. */
        CONTROL_SEQUENCE,
        /** After {@code ESC O}. */
        SINGLE_SHIFT,
        /** After {@code ESC [ [}, with which the Linux console starts its function keys. */
        CONSOLE_FUNCTION,
        PASTE
    }

    private final Consumer<Event> sink;
    private final StringBuilder collected = new StringBuilder();
    private State state = State.GROUND;
    private char highSurrogate;

    KeyDecoder(Consumer<Event> sink) {
        this.sink = sink;
    }

    /** Whether what came so far may be the start of something longer. */
    boolean isWaiting() {
        return state != State.GROUND && state != State.PASTE;
    }

    /** Takes the next UTF-16 unit. */
    void accept(char c) {
        switch (state) {
            case GROUND -> ground(c, false);
            case ESCAPE -> afterEscape(c);
            case CONTROL_SEQUENCE -> inSequence(c);
            case SINGLE_SHIFT -> singleShift(c);
            case CONSOLE_FUNCTION -> state = State.GROUND;
            case PASTE -> inPaste(c);
        }
    }

    /** Nothing followed: what came so far was all of it. */
    void expire() {
        State was = state;
        if (!isWaiting()) {
            return;
        }
        state = State.GROUND;
        if (was == State.ESCAPE) {
            sink.accept(Key.of(Key.Kind.ESCAPE));
        } else if (was == State.CONTROL_SEQUENCE && collected.isEmpty()) {
            sink.accept(alt(Key.of('[')));
        } else if (was == State.SINGLE_SHIFT) {
            sink.accept(alt(Key.of('O')));
        }
    }

    private void ground(char c, boolean alt) {
        if (c == ESC) {
            state = State.ESCAPE;
        } else if (Character.isHighSurrogate(c)) {
            highSurrogate = c;
        } else if (Character.isLowSurrogate(c)) {
            if (highSurrogate != 0) {
                emit(new Key(Key.Kind.CHARACTER, new String(new char[] {highSurrogate, c}), false, false), alt);
            }
            highSurrogate = 0;
        } else {
            highSurrogate = 0;
            KeyCodes.single(c).ifPresent(key -> emit(key, alt));
        }
    }

    private void afterEscape(char c) {
        state = State.GROUND;
        switch (c) {
            case '[' -> start(State.CONTROL_SEQUENCE);
            case 'O' -> start(State.SINGLE_SHIFT);
            case ESC -> {
                sink.accept(Key.of(Key.Kind.ESCAPE));
                state = State.ESCAPE;
            }
            default -> ground(c, true);
        }
    }

    private void start(State next) {
        collected.setLength(0);
        state = next;
    }

    private void singleShift(char c) {
        if (Character.isDigit(c) || c == ';') {
            return;
        }
        state = State.GROUND;
        KeyCodes.sequence(Character.toString(c)).ifPresent(sink);
    }

    private void inSequence(char c) {
        if (c == ESC) {
            state = State.ESCAPE;
        } else if (c < ' ' || c > '~' || collected.length() >= LONGEST_SEQUENCE) {
            state = State.GROUND;
        } else if (c == '[' && collected.isEmpty()) {
            state = State.CONSOLE_FUNCTION;
        } else {
            collected.append(c);
            if (c >= '@') {
                endSequence(collected.toString());
            }
        }
    }

    private void endSequence(String sequence) {
        if (sequence.equals(PASTE_START)) {
            start(State.PASTE);
        } else {
            state = State.GROUND;
            if (sequence.startsWith("<")) {
                Pointer.sequence(sequence).ifPresent(sink);
            } else {
                KeyCodes.sequence(sequence).ifPresent(sink);
            }
        }
    }

    private void inPaste(char c) {
        collected.append(c);
        int content = collected.length() - PASTE_END.length();
        if (content >= 0 && collected.indexOf(PASTE_END, content) == content) {
            state = State.GROUND;
            sink.accept(new Paste(collected.substring(0, content)));
        } else if (content > LONGEST_PASTE) {
            // The last few may be the beginning of the end.
            collected.delete(LONGEST_PASTE, content);
        }
    }

    private void emit(Key key, boolean alt) {
        sink.accept(alt ? alt(key) : key);
    }

    private static Key alt(Key key) {
        return new Key(key.kind(), key.text(), key.ctrl(), true);
    }
}
