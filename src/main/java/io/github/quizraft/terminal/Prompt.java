package io.github.quizraft.terminal;

import io.github.quizraft.text.AnsiPrinter;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.ColorDepth;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Theme;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Asks for one line after another, with all that one expects of an editor for lines: history, completion, colours. */
public final class Prompt {
    private final LineReader reader;
    private final AnsiPrinter printer;

    Prompt(Terminal terminal, Typing typing, Theme theme, ColorDepth depth, List<String> history) {
        this.printer = new AnsiPrinter(theme, depth);
        this.reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .appName("quizraft")
                .parser(new Parsing(typing))
                .completer((any, line, candidates) -> propose(line, candidates))
                .completionMatcher(new AllMatch())
                .highlighter(new Colouring(typing, printer))
                .option(Option.DISABLE_EVENT_EXPANSION, true)
                .option(Option.HISTORY_IGNORE_SPACE, true)
                .option(Option.HISTORY_REDUCE_BLANKS, false)
                .option(Option.INSERT_TAB, false)
                .option(Option.AUTO_GROUP, false)
                .variable(LineReader.COMPLETION_STYLE_STARTING, "bold")
                .variable(LineReader.COMPLETION_STYLE_DESCRIPTION, depth == ColorDepth.MONO ? "fg:default" : "fg:white")
                .variable(LineReader.HISTORY_SIZE, Integer.MAX_VALUE)
                .variable(LineReader.BELL_STYLE, "none")
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, "> ")
                .build();
        history.forEach(reader.getHistory()::add);
    }

    /** Asks for a line. */
    public Entry read(Line prompt) {
        try {
            return new Entry.Typed(reader.readLine(
                    Colouring.attributed(Block.of(prompt), printer).toAnsi(reader.getTerminal())));
        } catch (UserInterruptException e) {
            return new Entry.Cancelled();
        } catch (EndOfFileException e) {
            return new Entry.Ended();
        }
    }

    private static void propose(ParsedLine line, List<Candidate> candidates) {
        if (line instanceof Parsing.Typed typed) {
            typed.proposals().list().forEach(proposal -> candidates.add(candidate(proposal, candidates.size())));
        }
    }

    @SuppressWarnings("NullAway") // JLine's way to say that there is none.
    private static Candidate candidate(Proposal proposal, int place) {
        return new Candidate(
                proposal.text(),
                proposal.label(),
                null,
                proposal.about().isEmpty() ? null : proposal.about(),
                null,
                null,
                proposal.isWhole(),
                place);
    }
}
