package io.github.quizraft.cli;

import io.github.quizraft.browse.Entry;
import io.github.quizraft.browse.Listing;
import io.github.quizraft.browse.Places;
import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.Sorting;
import io.github.quizraft.progress.ProgressStore;
import io.github.quizraft.query.Guide;
import io.github.quizraft.query.Query;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.LearnerId;
import io.github.quizraft.review.LogEntry;
import io.github.quizraft.review.Stamp;
import io.github.quizraft.review.Stamps;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.text.Strokes;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
                    + " filters and comparisons; -- stands before a search that begins with a minus. The exit status is 1 if nothing is found. In the app, b opens the same."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft browse glutamate receptor",
            "  quizraft browse 'bank:receptors-glutamate is:due' --sort forgotten",
            "  quizraft browse -- '-is:new -is:suspended'",
            "  quizraft browse 'lapses>3 -is:suspended' --format tsv | cut -f1",
            "  quizraft browse 'is:leech' --mark suspend",
            "  quizraft browse --story receptors-glutamate/RG-001"
        })
final class BrowseCommand implements Callable<Integer> {
    /** The form for tables, as it is read without picocli. */
    private static final String TSV = "--format=tsv";

    private static final String SORT = "--sort";
    private static final String STORY = "--story";

    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    /** What is printed. */
    enum Form {
        TEXT,
        JSON,
        TSV
    }

    /** What can be said of cards. */
    enum Mark {
        SUSPEND,
        UNSUSPEND,
        FLAG,
        UNFLAG,
        BURY,
        UNBURY,
        RESET
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json or tsv. Default: text.",
            defaultValue = "text")
    private Form form = Form.TEXT;

    @Option(
            names = SORT,
            paramLabel = "ORDER",
            description = "file, title, due, forgotten, lapses or difficulty. Default: file.",
            defaultValue = "file")
    private Sorting sorting = Sorting.FILE;

    @Option(
            names = STORY,
            description = "Instead of a list, tell all of each card found: where it stands in memory, its forgetting"
                    + " curve, what each grade would do, and its history.")
    private boolean story;

    @Option(
            names = "--mark",
            paramLabel = "MARK",
            description = {
                "Say something of each card found: suspend, unsuspend, flag, unflag, bury, unbury or reset.",
                "Undo takes it back, a card at a time."
            })
    private Optional<Mark> mark = Optional.empty();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUERY",
            completionCandidates = Beginnings.class,
            description = "What to search for; without it, everything is listed.")
    private List<String> words = List.of();

    BrowseCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    BrowseCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.learner = arguments.learner();
        this.form = arguments.isChosen(FormatOption.FORMAT_JSON)
                ? Form.JSON
                : arguments.isChosen(TSV) ? Form.TSV : Form.TEXT;
        this.story = arguments.has(STORY);
        this.words = arguments.words();
        for (Sorting each : Sorting.values()) {
            this.sorting = arguments.isChosen(choice(each)) ? each : sorting;
        }
    }

    /** The options that are read without picocli. */
    static Set<String> readPlain() {
        Set<String> known = PlainArguments.with(
                PlainArguments.USUAL, FormatOption.FORMAT_TEXT, FormatOption.FORMAT_JSON, TSV, STORY);
        for (Sorting each : Sorting.values()) {
            known.add(choice(each));
        }
        return known;
    }

    private static String choice(Sorting sorting) {
        return SORT + "=" + sorting.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Integer call() {
        Query query = Shelves.query(String.join(" ", words));
        refuseWhatIsNotMeant(query);
        Settings settings = learner.config().settings(io);
        Shelf shelf = Shelves.of(io, learner.content(), learner.progress(), settings, query);
        Shelves.tellMissing(query, shelf.library(), io);
        Places fitting = shelf.found(query, shelf.sorted(sorting));
        Places places = sorting == Sorting.FILE ? shelf.bestFirst(query, fitting) : fitting;
        List<Listing> found = IntStream.range(0, places.count())
                .mapToObj(row -> shelf.at(places.at(row)))
                .toList();
        if (mark.isPresent()) {
            return marked(found, mark.get(), settings);
        }
        Page page = Page.of(io);
        page.show(
                story
                        ? strokes(settings).in(stories(found, shelf, page))
                        : FoundText.of(found, form, shelf, page.width()));
        if (found.isEmpty()) {
            io.err().println("None of " + shelf.size() + " cards and terms is meant.");
        }
        return found.isEmpty() ? ExitStatus.NOT_FOUND : ExitStatus.DONE;
    }

    /** A script whose search came out empty must not mark every card. */
    private void refuseWhatIsNotMeant(Query query) {
        if (mark.isPresent() && query instanceof Query.Everything) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --mark needs a search; kind:* means every card");
        }
        if (story && form != Form.TEXT) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --story is text; it goes with no other --format");
        }
    }

    private int marked(List<Listing> found, Mark said, Settings settings) {
        List<CardId> cards = found.stream()
                .flatMap(each -> each.entry() instanceof Entry.OfCard of
                        ? Stream.of(of.card().id())
                        : Stream.empty())
                .toList();
        CardMark.Kind kind = CardMark.Kind.valueOf(said.name());
        if (!cards.isEmpty() && !learner.progress().isUnsaved()) {
            try (ProgressStore store = learner.progress().open(io, settings)) {
                store.appendAll(marks(cards, kind, store.entries(LearnerId.ME)));
            }
        }
        String kept = learner.progress().isUnsaved() ? " (not kept, as --no-save asks)" : "";
        io.out().println(cards.size() + (cards.size() == 1 ? " card: " : " cards: ") + kind.label() + kept);
        return cards.isEmpty() ? ExitStatus.NOT_FOUND : ExitStatus.DONE;
    }

    private List<CardMark> marks(List<CardId> cards, CardMark.Kind kind, List<LogEntry> before) {
        Stamps stamps = io.stamps();
        before.stream().reduce((one, other) -> other).ifPresent(last -> stamps.notBefore(last.at()));
        List<CardMark> marks = new ArrayList<>();
        for (CardId card : cards) {
            Stamp stamp = stamps.next();
            marks.add(new CardMark(stamp.id(), LearnerId.ME, card, stamp.at(), kind, "", io.device()));
        }
        return marks;
    }

    private Strokes strokes(Settings settings) {
        return new Appearance(settings, io.environment()).strokes();
    }

    private String stories(List<Listing> found, Shelf shelf, Page page) {
        int width = page.columns();
        StringBuilder out = new StringBuilder();
        for (Listing each : found) {
            if (each.entry() instanceof Entry.OfCard of) {
                out.append(CardStory.of(of.card(), shelf, width)).append('\n');
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
