package io.github.quizraft.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of a few words.
 *
 * @param options their constants
 */
record Choice<E extends Enum<E>>(List<E> options) implements Kind<E> {
    static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        return new Choice<>(Stream.of(type.getEnumConstants()).toList());
    }

    @Override
    public Optional<E> read(String text) {
        return options.stream().filter(option -> text(option).equals(text)).findFirst();
    }

    @Override
    public String text(E value) {
        return word(value);
    }

    /** As files and command lines have it. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String expected() {
        return "one of " + String.join(", ", words());
    }

    @Override
    public Form form() {
        return Form.TEXT;
    }

    @Override
    public List<String> words() {
        return options.stream().map(this::text).toList();
    }
}
