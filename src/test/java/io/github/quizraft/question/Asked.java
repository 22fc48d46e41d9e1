package io.github.quizraft.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small questions to be graded. */
final class Asked {
    private Asked() {}

    static Item item(String stem) {
        return item(stem, false);
    }

    static Item item(String stem, boolean keepOrder) {
        return new Item(
                "Q-1",
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                stem,
                false,
                false,
                List.of(),
                List.of(),
                List.of(),
                "Because.",
                Optional.empty(),
                List.of(),
                1,
                Optional.empty(),
                keepOrder);
    }

    static ShortAnswer typed(String... answers) {
        return new ShortAnswer(item("Which word is meant?"), List.of(answers), List.of(), false);
    }

    /** Options a, b, c and so on; an asterisk marks the right ones. */
    static List<Option> options(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> new Option(
                        String.valueOf((char) ('a' + i)),
                        texts[i].replace("*", ""),
                        texts[i].startsWith("*"),
                        "About " + texts[i].replace("*", "") + ".",
                        Optional.empty()))
                .toList();
    }

    static List<Label> labels(String... ids) {
        return Stream.of(ids).map(id -> new Label(id, "text " + id)).toList();
    }

    static List<String> marks(Verdict verdict) {
        return verdict.parts().stream().map(part -> part.mark().word()).toList();
    }
}
