package io.github.quizraft.cli;

import io.github.quizraft.glossary.Strategy;
import io.github.quizraft.lookup.GlossaryAnswers;
import io.github.quizraft.lookup.IndexTable;
import io.github.quizraft.lookup.Lookup;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
    private static final String STDIN = "-";

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
        Page page = printer.page();
        Queries queries = new Queries(io, new GlossaryAnswers(lookup, printer.format(IndexTable.USUAL, page.width())));
        page.show(queries.together(terms));
        return queries.finish();
    }

    private int batch(EntryPrinter printer, Lookup lookup) {
        Queries queries =
                new Queries(io, new GlossaryAnswers(lookup, printer.format(IndexTable.USUAL, Optional.empty())));
        queries.batch(new Words(io.in(), nullSeparated ? '\0' : '\n'));
        return queries.finish();
    }
}
