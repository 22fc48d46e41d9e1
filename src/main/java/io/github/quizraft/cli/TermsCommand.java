package io.github.quizraft.cli;

import io.github.quizraft.lookup.Field;
import io.github.quizraft.lookup.Fields;
import io.github.quizraft.lookup.Format;
import io.github.quizraft.lookup.Found;
import io.github.quizraft.lookup.Lookup;
import io.github.quizraft.lookup.Result;
import io.github.quizraft.lookup.TermList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the terms of the glossary. */
@Command(
        name = "terms",
        description = "List the terms of the glossary, filtered and sorted, in any form.",
        footer = {
            "",
            "Examples:",
            "  quizraft terms --category receptor",
            "  quizraft terms --document d3 --field id,definition.short",
            "  quizraft terms --format json"
        })
final class TermsCommand implements Callable<Integer> {
    private static final List<String> USUAL_FIELDS = List.of("id", "term", "category", "definition.short");

    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private LookupOptions options = new LookupOptions();

    @Option(
            names = "--sort",
            paramLabel = "FIELD",
            description = "Sort by this field. Default: the order of the glossary.")
    private String sort = "";

    TermsCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        EntryPrinter printer = new EntryPrinter(io, options, contentOption.folder(io));
        List<Found> found = sorted(Lookup.all(printer.glossary(), printer.filter()));
        Page page = printer.page();
        Format format = options.isText() && !options.needsQuestions()
                ? new TermList()
                : printer.format(USUAL_FIELDS, page.width());
        page.show(format.begin() + format.result(new Result("", found, List.of())) + format.end());
        return ExitStatus.DONE;
    }

    private List<Found> sorted(List<Found> found) {
        if (sort.isEmpty()) {
            return found;
        }
        Fields fields = new Fields(Map.of());
        Field field = fields.named(sort)
                .orElseThrow(() -> new Failure(
                        ExitStatus.USAGE, "quizraft: there is no field \"" + sort + "\"" + fields.meant(sort)));
        return found.stream()
                .sorted(Comparator.comparing(field::text, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
