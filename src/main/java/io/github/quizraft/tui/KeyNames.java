package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keys by the names that bindings show them under. */
final class KeyNames {
    private static final Map<String, Key.Kind> NAMED = Map.ofEntries(
            Map.entry("enter", Key.Kind.ENTER),
            Map.entry("esc", Key.Kind.ESCAPE),
            Map.entry("tab", Key.Kind.TAB),
            Map.entry("shift-tab", Key.Kind.BACK_TAB),
            Map.entry("backspace", Key.Kind.BACKSPACE),
            Map.entry("del", Key.Kind.DELETE),
            Map.entry("up", Key.Kind.UP),
            Map.entry("down", Key.Kind.DOWN),
            Map.entry("left", Key.Kind.LEFT),
            Map.entry("right", Key.Kind.RIGHT),
            Map.entry("home", Key.Kind.HOME),
            Map.entry("end", Key.Kind.END),
            Map.entry("pgup", Key.Kind.PAGE_UP),
            Map.entry("pgdn", Key.Kind.PAGE_DOWN));

    private static final String CTRL = "ctrl-";

    private KeyNames() {}

    /** The first of the keys; empty where they are a range, or are not told one by one. */
    static Optional<Key> first(String keys) {
        int slash = keys.indexOf('/', 1);
        String name = slash < 0 ? keys : keys.substring(0, slash);
        if (name.codePointCount(0, name.length()) == 1) {
            return Optional.of(new Key(Key.Kind.CHARACTER, name, false, false));
        }
        if (name.startsWith(CTRL) && name.length() == CTRL.length() + 1) {
            return Optional.of(Key.ctrl(name.charAt(CTRL.length())));
        }
        return name.equals("space")
                ? Optional.of(Key.of(' '))
                : Optional.ofNullable(NAMED.get(name.toLowerCase(Locale.ROOT))).map(Key::of);
    }
}
