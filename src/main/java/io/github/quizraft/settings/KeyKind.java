package io.github.quizraft.settings;

import java.util.List;
import java.util.Optional;

/**
 * A key: one character, or one together with Ctrl.
 *
 * @param taken what else is taken where the key is to do something
 */
record KeyKind(String taken) implements Kind<String> {
    /** They move, leave, help or search wherever there is something for them to do. */
    static final String RESERVED = "qhjklJK?:/";
    /** What is left of the letters that no line editor and no terminal takes for itself. */
    private static final String WITH_CTRL = "bdfglnoprtvxy";

    private static final String CTRL = "ctrl-";

    @Override
    public Optional<String> read(String text) {
        boolean isKey = text.startsWith(CTRL)
                ? text.length() == CTRL.length() + 1 && WITH_CTRL.contains(text.substring(CTRL.length()))
                : text.codePointCount(0, text.length()) == 1
                        && !reserved().contains(text)
                        && isSign(text.codePointAt(0));
        return isKey ? Optional.of(text) : Optional.empty();
    }

    private String reserved() {
        return RESERVED + taken;
    }

    /** Digits choose. */
    private static boolean isSign(int c) {
        return Character.isLetter(c) || (c > ' ' && c < 0x7F && !Character.isDigit(c));
    }

    @Override
    public String text(String value) {
        return value;
    }

    @Override
    public String expected() {
        return "a letter or sign but not one of " + reserved() + ", or " + CTRL + " and one of " + WITH_CTRL;
    }

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public boolean isTypedAnew() {
        return true;
    }
}
