package io.github.quizraft.lookup;

import io.github.quizraft.text.Block;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Entries as people read them. */
public final class TextFormat implements Format {
    private final EntryText text;
    private final Field questions;
    private final Function<Block, String> printer;

    /**
     * A format for people.
     *
     * @param questions tells those on an entry
     * @param printer makes text of a block, with colours or without
     */
    public TextFormat(EntryText text, Field questions, Function<Block, String> printer) {
        this.text = text;
        this.questions = questions;
        this.printer = printer;
    }

    @Override
    public String result(Result result) {
        return result.found().stream()
                .map(found -> text.of(found, questions.values().apply(found)))
                .map(printer)
                .collect(Collectors.joining());
    }
}
