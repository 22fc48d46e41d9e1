package io.github.quizraft.cli;

import io.github.quizraft.glossary.Strategy;
import io.github.quizraft.lookup.Format;
import io.github.quizraft.lookup.Lookup;
import io.github.quizraft.lookup.Result;
import io.github.quizraft.safe.Safe;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints glossary entries. */
@Command(
        name = "lookup",
        aliases = "define",
        description = {
            "Look terms up in the glossary by any of their names: term, abbreviation, expansion or synonym.",
            "",
            "Case, accents, hyphens, spaces and a plural s do not count; Greek letters may be spelt out. What is not"
                    + " found is named on standard error, with the likeliest terms that were meant."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft lookup bdnf",
            "  quizraft lookup \"lipid raft\" 4EBP --format json",
            "  quizraft lookup --match prefix synap --field id,definition.short",
            "  quizraft lookup --stdin --template '{term}: {definition.short}' < words.txt"
        })
final class LookupCommand implements Callable<Integer> {
    private static final List<String> USUAL_FIELDS = List.of("query", "id", "term", "match", "definition.short");
    private static final String STDIN = "-";
    private static final int LONGEST_QUOTE = 80;
    /** After so many answers it is looked whether anybody still reads them. */
    private static final int BURST = 256;

    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private LookupOptions options = new LookupOptions();

    @Option(
            names = "--match",
            paramLabel = "HOW",
            description = "exact, prefix, substring, word, fuzzy or all. Default: exact.")
    private Strategy strategy = Strategy.EXACT;

    @Option(names = "--related", description = "Print what an entry refers to as well.")
    private boolean related;

    @Option(names = "--stdin", description = "Read terms from standard input, one a line; \"-\" means the same.")
    private boolean stdin;

    @Option(names = "--null", description = "Terms on standard input end with a zero byte instead of a line end.")
    private boolean nullSeparated;

    @Parameters(arity = "0..*", paramLabel = "TERM", description = "A term, abbreviation, expansion or synonym.")
    private List<String> terms = List.of();

    LookupCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        boolean reads = stdin || nullSeparated || terms.equals(List.of(STDIN));
        if (terms.isEmpty() && !reads) {
            throw new Failure(ExitStatus.USAGE, "quizraft: say which term to look up, or --stdin to read them");
        }
        EntryPrinter printer = new EntryPrinter(io, options, contentOption.folder(io));
        Lookup lookup = new Lookup(printer.glossary(), strategy, printer.filter(), related);
        return reads ? batch(printer, lookup) : together(printer, lookup);
    }

    /** On a terminal what is longer than the screen is shown page by page. */
    private int together(EntryPrinter printer, Lookup lookup) {
        Page page = Page.of(io);
        Format format = printer.format(USUAL_FIELDS, page.width());
        List<Result> results = terms.stream().map(lookup::of).toList();
        page.show(format.begin() + results.stream().map(format::result).collect(Collectors.joining()) + format.end());
        results.forEach(this::report);
        return status(results.stream().allMatch(Result::isFound));
    }

    /** Each answer is sent off as soon as nothing more is waiting to be read. */
    private int batch(EntryPrinter printer, Lookup lookup) {
        Format format = printer.format(USUAL_FIELDS, Optional.empty());
        Words words = new Words(io.in(), nullSeparated ? '\0' : '\n');
        boolean allFound = true;
        int answers = 0;
        io.out().print(format.begin());
        try {
            for (Optional<String> word = words.next(); word.isPresent(); word = words.next()) {
                Result result = lookup.of(word.get());
                io.out().print(format.result(result));
                report(result);
                allFound &= result.isFound();
                answers++;
                boolean isTimeToSend = !words.hasMore() || answers % BURST == 0;
                if (isTimeToSend && io.out().checkError()) {
                    break;
                }
            }
        } catch (IOException e) {
            throw new Failure(ExitStatus.BAD_CONTENT, "quizraft: standard input cannot be read: " + e.getMessage());
        }
        io.out().print(format.end());
        return status(allFound);
    }

    private void report(Result result) {
        if (!result.isFound()) {
            String query = result.query().length() > LONGEST_QUOTE
                    ? result.query().substring(0, LONGEST_QUOTE) + "..."
                    : result.query();
            String meant = result.suggestions().stream()
                    .map(name -> "\"" + name + "\"")
                    .collect(Collectors.joining(" or "));
            io.err()
                    .println(Safe.line("no entry for \"" + query + "\""
                            + (meant.isEmpty() ? "" : "; did you mean " + meant + "?")));
        }
    }

    private static int status(boolean allFound) {
        return allFound ? ExitStatus.DONE : ExitStatus.NOT_FOUND;
    }
}
