package io.github.quizraft.cli;

import io.github.quizraft.browse.Entry;
import io.github.quizraft.browse.Listing;
import io.github.quizraft.browse.Places;
import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.Sorting;
import io.github.quizraft.browse.Story;
import io.github.quizraft.browse.StoryText;
import io.github.quizraft.memory.Scheduler;
import io.github.quizraft.query.Guide;
import io.github.quizraft.question.Library;
import io.github.quizraft.study.Card;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Strokes;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what a search finds. */
@Command(
        name = "browse",
        description = {
            "Search cards and glossary entries, and list what is found.",
            "",
            "What is found has all the words, in questions, answers, terms, tags and ids. \"quizraft help search\" explains"
                    + " filters and comparisons. The exit status is 1 if nothing is found. In the app, b opens the same."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft browse glutamate receptor",
            "  quizraft browse 'bank:receptors is:due' --sort forgotten",
            "  quizraft browse 'lapses>3 -is:suspended' --format tsv | cut -f1",
            "  quizraft browse --story receptors/RG-001"
        })
final class BrowseCommand implements Callable<Integer> {
    private static final int USUAL_WIDTH = 80;

    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private ProgressOption progressOption = new ProgressOption();

    @Mixin
    private ConfigOption configOption = new ConfigOption();

    /** What is printed. */
    enum Form {
        TEXT,
        JSON,
        TSV
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json or tsv. Default: text.",
            defaultValue = "text")
    private Form form = Form.TEXT;

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "file, title, due, forgotten, lapses or difficulty. Default: file.",
            defaultValue = "file")
    private Sorting sorting = Sorting.FILE;

    @Option(
            names = "--story",
            description = "Instead of a list, tell all of each card found: where it stands in memory, its forgetting"
                    + " curve, what each grade would do, and its history.")
    private boolean story;

    @Option(names = "--ascii", description = "Draw with characters that every terminal and printer has.")
    private boolean ascii;

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            completionCandidates = Beginnings.class,
            description = "What to search for; without it, everything is listed.")
    private List<String> words = List.of();

    BrowseCommand(Io io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var query = Shelves.query(String.join(" ", words));
        Library library =
                Workspace.soundContent(io, contentOption.folder(io)).library().withGlossaryCards();
        Scheduler scheduler = Workspace.scheduler(configOption.settings(io));
        Shelf shelf = Shelves.of(io, library, progressOption, scheduler);
        Places fitting = shelf.found(query, shelf.sorted(sorting));
        Places places = sorting == Sorting.FILE ? shelf.bestFirst(query, fitting) : fitting;
        List<Listing> found = IntStream.range(0, places.count())
                .mapToObj(row -> shelf.at(places.at(row)))
                .toList();
        Page page = Page.of(io);
        page.show(story ? stories(found, shelf, page) : FoundText.of(found, form, shelf, page.width()));
        if (found.isEmpty()) {
            io.err().println("Nothing of " + shelf.size() + " cards and terms is found.");
        }
        return found.isEmpty() ? ExitStatus.NOT_FOUND : ExitStatus.DONE;
    }

    private String stories(List<Listing> found, Shelf shelf, Page page) {
        int width = page.width().or(() -> Page.wantedWidth(io)).orElse(USUAL_WIDTH);
        StringBuilder out = new StringBuilder();
        for (Listing each : found) {
            if (each.entry() instanceof Entry.OfCard of) {
                Card card = of.card();
                List<Line> lines = StoryText.lines(
                        Story.of(card, shelf), shelf.library().glossary(), width, ascii ? Strokes.ASCII : Strokes.LINES);
                out.append(Block.of(Line.of(card.id() + "  " + each.entry().title()))
                                .plus(Block.of(lines))
                                .plain())
                        .append("\n\n");
            }
        }
        return out.toString();
    }

    /** What a search may begin with, for completion. */
    static final class Beginnings implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Guide.beginnings().iterator();
        }
    }
}
