package io.github.quizraft.terminal;

import io.github.quizraft.text.AnsiPrinter;
import io.github.quizraft.text.Block;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;

/** Shows the text that is typed in the colours of its parts. */
final class Colouring implements Highlighter {
    private final Typing typing;
    private final AnsiPrinter printer;

    Colouring(Typing typing, AnsiPrinter printer) {
        this.typing = typing;
        this.printer = printer;
    }

    @Override
    public AttributedString highlight(LineReader reader, String text) {
        return attributed(typing.shown(text), printer);
    }

    static AttributedString attributed(Block block, AnsiPrinter printer) {
        String printed = printer.print(block);
        return AttributedString.fromAnsi(printed.substring(0, Math.max(0, printed.length() - 1)));
    }
}
