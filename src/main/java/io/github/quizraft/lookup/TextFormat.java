package io.github.quizraft.lookup;

import io.github.quizraft.text.Block;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Entries as people read them. */
public final class TextFormat implements Format {
    private final EntryText text;
    private final Function<Block, String> printer;

    /**
     * A format for people.
     *
     * @param printer makes text of a block, with colours or without
     */
    public TextFormat(EntryText text, Function<Block, String> printer) {
        this.text = text;
        this.printer = printer;
    }

    @Override
    public String result(Result result) {
        return result.found().stream().map(text::of).map(printer).collect(Collectors.joining());
    }
}
