package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import java.util.Optional;

/** In a group options have letters, as they stand on the screen that all look at. They do what the numbers do. */
final class Lettered {
    private static final String LETTERS = "abcde";

    private Lettered() {}

    /** The key of the letters; none for a form without options. */
    static Optional<Form.FormKey> key(Form form) {
        if (!(form instanceof ChoiceForm choice)) {
            return Optional.empty();
        }
        String letters = LETTERS.substring(0, Math.min(choice.options().size(), LETTERS.length()));
        return Optional.of(new Form.FormKey(
                "a-" + letters.charAt(letters.length() - 1),
                choice.several() ? "pick" : "choose",
                true,
                Binding.chars(letters),
                key -> numbered(form, Key.of((char) ('1' + letters.indexOf(key.text()))))));
    }

    private static Form numbered(Form form, Key number) {
        return form.keys().stream()
                .filter(each -> each.matches().test(number))
                .findFirst()
                .map(each -> each.press().apply(number))
                .orElse(form);
    }
}
