package io.github.quizraft.terminal;

import java.util.List;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/** Answers JLine's questions on the text, which it must not take apart itself: quoting is the language's affair. */
final class Parsing implements Parser {
    private final Typing typing;

    Parsing(Typing typing) {
        this.typing = typing;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context == ParseContext.ACCEPT_LINE && typing.isOpen(line)) {
            throw new EOFError(-1, -1, "more must follow");
        }
        return context == ParseContext.COMPLETE
                ? new Typed(line, cursor, typing.proposals(line.substring(0, cursor)))
                : new Typed(line, cursor, new Proposals(cursor, List.of()));
    }

    /** It would otherwise take a backslash for one of its own. */
    @Override
    public boolean isEscapeChar(char c) {
        return false;
    }

    /** The characters that a proposal would replace are the only word that JLine sees. */
    record Typed(String line, int cursor, Proposals proposals) implements CompletingParsedLine {
        @Override
        public String word() {
            return line.substring(proposals.from(), cursor);
        }

        @Override
        public int wordCursor() {
            return word().length();
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word().length();
        }

        @Override
        public int rawWordLength() {
            return word().length();
        }
    }
}
