package io.github.quizraft.tui;

import io.github.quizraft.terminal.Key;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One thing that can be done, with the one key that does it.
 *
 * @param label what it does, in a word or two
 * @param keys as a learner reads them
 * @param key the key to run it with
 * @param binding what happens
 */
record PaletteEntry(String label, String keys, Key key, Binding binding) implements Offer {
    /** What a binding can do: one thing, or one for each digit of a range; nothing where keys are what one types. */
    static Stream<PaletteEntry> of(Binding binding) {
        String keys = binding.keys();
        Stream<PaletteEntry> all = keys.matches("[0-9]-[0-9]")
                ? range(binding, keys.charAt(0), keys.charAt(2))
                : KeyNames.first(keys).stream().map(key -> new PaletteEntry(binding.label(), keys, key, binding));
        return all.filter(entry -> binding.matches(entry.key));
    }

    /** Labels that name each of them are shared out; others are numbered. */
    private static Stream<PaletteEntry> range(Binding binding, char first, char last) {
        List<String> names = List.of(binding.label().split(", "));
        boolean isNamed = names.size() == last - first + 1;
        return IntStream.rangeClosed(first, last).mapToObj(digit -> {
            String key = Character.toString(digit);
            String label = isNamed ? names.get(digit - first) : binding.label() + " " + key;
            return new PaletteEntry(label, key, Key.of((char) digit), binding);
        });
    }

    @Override
    public Turn choose(Screen below, Context context) {
        return binding.press(key, context);
    }

    /** What its binding does depends on the screen; what it is called and the key do not. */
    @Override
    public boolean isLike(Offer other) {
        return other instanceof PaletteEntry entry && label.equals(entry.label) && key.equals(entry.key);
    }
}
