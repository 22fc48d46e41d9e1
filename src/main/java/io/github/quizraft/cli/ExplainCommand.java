package io.github.quizraft.cli;

import io.github.quizraft.browse.Entry;
import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.Story;
import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.query.Query;
import io.github.quizraft.review.CardId;
import io.github.quizraft.safe.Safe;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.study.Card;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says where a card stands and why it comes when it does. */
@Command(
        name = "explain",
        description = {
            "Explain when a card comes back, and why.",
            "",
            "Its memory (recall now, stability, difficulty), the interval of each grade with the rules that lead to it, its"
                    + " forgetting curve and its history. The card is named by its id, or by words that only it has; the exit"
                    + " status is 1 if they mean none, or several. In the app, browse shows the same of each card."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft explain receptors-glutamate/RG-001",
            "  quizraft explain channel block bank:receptors-glutamate",
            "  quizraft explain terms/bdnf:meaning --format json | jq '.next[].why'"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    private final Io io;

    @Mixin
    private LearnerOptions learner = new LearnerOptions();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "CARD",
            description = "Id of a card; or words and filters, as for 'quizraft browse'.")
    private List<String> words = List.of();

    ExplainCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    ExplainCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.learner = arguments.learner();
        this.formatOption = new FormatOption(arguments);
        this.words = arguments.words();
    }

    @Override
    public Integer call() {
        Settings settings = learner.config().settings(io);
        Shelf shelf = Shelves.of(io, learner.content(), learner.progress(), settings, new Query.Everything());
        Optional<Card> card = named(shelf).or(() -> found(shelf));
        card.ifPresent(each -> show(each, shelf, settings));
        return card.isPresent() ? ExitStatus.DONE : ExitStatus.NOT_FOUND;
    }

    private Optional<Card> named(Shelf shelf) {
        return words.size() == 1 && !words.get(0).isBlank() ? shelf.card(new CardId(words.get(0))) : Optional.empty();
    }

    /** The one card that a search means; says so if there is none, or more. */
    private Optional<Card> found(Shelf shelf) {
        Query query = Shelves.query(String.join(" ", words));
        Shelves.tellMissing(query, shelf.library(), io);
        List<Card> cards = shelf.cards(query).stream()
                .sorted()
                .flatMap(id -> shelf.card(id).stream())
                .toList();
        if (cards.size() == 1) {
            return Optional.of(cards.get(0));
        }
        if (cards.isEmpty()) {
            io.err()
                    .println(Safe.line(
                            "quizraft: no card is meant by \"" + String.join(" ", words) + "\"" + near(shelf)));
        } else {
            io.err().println("quizraft: " + cards.size() + " cards are meant; name one of them by its id:");
            cards.stream()
                    .limit(SHOWN)
                    .forEach(each -> io.err()
                            .println(Safe.line("  " + each.id().value() + "  "
                                    + each.question().item().stem())));
            if (cards.size() > SHOWN) {
                io.err().println("  and " + (cards.size() - SHOWN) + " more");
            }
        }
        return Optional.empty();
    }

    private String near(Shelf shelf) {
        List<String> ids = IntStream.range(0, shelf.size())
                .mapToObj(place -> shelf.at(place).entry())
                .flatMap(entry -> entry instanceof Entry.OfCard of
                        ? Stream.of(of.card().id().value())
                        : Stream.empty())
                .toList();
        return EditDistance.nearest(String.join(" ", words), ids)
                .map(id -> "; did you mean " + id + "?")
                .orElse(" (\"quizraft browse\" lists them)");
    }

    private void show(Card card, Shelf shelf, Settings settings) {
        Page page = Page.of(io);
        if (formatOption.isJson()) {
            page.show(StoryJson.text(Story.of(card, shelf)));
        } else {
            int width = page.columns();
            page.show(new Appearance(settings, io.environment()).strokes().in(CardStory.of(card, shelf, width)));
        }
    }
}
