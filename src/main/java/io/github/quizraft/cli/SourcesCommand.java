package io.github.quizraft.cli;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.page.Page.OfClaim;
import io.github.quizraft.browse.page.Page.OfConflict;
import io.github.quizraft.browse.page.StatusWords;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.History;
import io.github.quizraft.review.Moment;
import io.github.quizraft.settings.Settings;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows documents and claims against the evidence. */
@Command(
        name = "sources",
        description = {
            "Show the documents that questions draw on, what they claim, and what the evidence says of each claim.",
            "",
            "Without an id the documents are listed; with the id of a document its claims, each with its standing and how"
                    + " many questions stand on it, with that of a claim or a conflict all about it. In the app, d opens the same. The exit status"
                    + " is 1 if there is no such thing."
        },
        footer = {
            "",
            "Examples:",
            "  quizraft sources",
            "  quizraft sources d1 --status disputed",
            "  quizraft sources D1-C04",
            "  quizraft sources --format json | jq '.claims[] | select(.status == \"wrong\").id'"
        })
final class SourcesCommand implements Callable<Integer> {
    private final Io io;

    @Mixin
    private ContentOption contentOption = new ContentOption();

    @Mixin
    private FormatOption formatOption = new FormatOption();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only claims that are supported, oversimplified, disputed, outdated, wrong or promotional.")
    private Optional<Claim.Status> status = Optional.empty();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Id of a document, a claim or a conflict.")
    private Optional<String> id = Optional.empty();

    SourcesCommand(Io io) {
        this.io = io;
    }

    /** As if it had been read from a command line. */
    SourcesCommand(Io io, PlainArguments arguments) {
        this.io = io;
        this.contentOption = arguments.content();
        this.formatOption = new FormatOption(arguments);
        this.id = arguments.words().isEmpty()
                ? Optional.empty()
                : Optional.of(arguments.words().get(0));
    }

    @Override
    public Integer call() {
        Library library = Workspace.soundContent(io, contentOption.folder(io)).library();
        Evidence evidence = library.evidence();
        if (id.isPresent() && !isKnown(evidence, id.get())) {
            io.err()
                    .println("quizraft: there is no document, claim or conflict \"" + id.get() + "\""
                            + meant(evidence, id.get()));
            return ExitStatus.NOT_FOUND;
        }
        Shelf shelf =
                Shelf.of(library, History.empty(), Map.of(), Settings.STANDARD.scheduler(), Moment.of(io.clock()));
        List<Claim> claims = evidence.claims().stream()
                .filter(claim -> status.isEmpty() || claim.status() == status.get())
                .filter(claim -> id.isEmpty() || isOn(claim, evidence))
                .toList();
        Page page = Page.of(io);
        page.show(
                formatOption.isJson() ? SourcesJson.of(evidence, claims, shelf) : text(evidence, claims, shelf, page));
        return ExitStatus.DONE;
    }

    /** Whether a claim is the one asked for, or in the document or conflict that is. */
    private boolean isOn(Claim claim, Evidence evidence) {
        String wanted = id.orElseThrow();
        return claim.id().equalsIgnoreCase(wanted)
                || claim.document().equalsIgnoreCase(wanted)
                || conflict(evidence, wanted)
                        .filter(conflict -> conflict.claims().contains(claim.id()))
                        .isPresent();
    }

    private String text(Evidence evidence, List<Claim> claims, Shelf shelf, Page page) {
        int width = page.columns();
        if (id.isEmpty() && status.isEmpty()) {
            return documents(evidence);
        }
        Optional<Conflict> conflict = id.flatMap(wanted -> conflict(evidence, wanted));
        if (conflict.isPresent()) {
            return plain(new OfConflict(conflict.get()).lines(shelf, width));
        }
        if (claims.size() == 1
                && id.filter(claims.get(0).id()::equalsIgnoreCase).isPresent()) {
            return plain(new OfClaim(claims.get(0)).lines(shelf, width));
        }
        return plain(claims.stream().map(claim -> row(claim, shelf)).toList());
    }

    private static Line row(Claim claim, Shelf shelf) {
        StatusWords words = new StatusWords(claim.status());
        int questions = shelf.cardsOnClaim(claim.id()).size();
        return Line.of(String.format(
                Locale.ROOT, "%c %-8s %-14s %2d  %s", words.mark(), claim.id(), words.word(), questions, claim.text()));
    }

    private static String documents(Evidence evidence) {
        if (evidence.documents().isEmpty()) {
            return "There are no documents: the content folder has no quizzes/sources.json.\n";
        }
        StringBuilder out = new StringBuilder();
        for (Document document : evidence.documents()) {
            List<Claim> claims = evidence.claims().stream()
                    .filter(claim -> claim.document().equals(document.id()))
                    .toList();
            long sound = claims.stream()
                    .filter(claim -> claim.status() == Claim.Status.SUPPORTED)
                    .count();
            out.append(plain(List.of(Line.of(String.format(
                    Locale.ROOT,
                    "%-4s %3d claims, %3d supported as worded  %s",
                    document.id(),
                    claims.size(),
                    sound,
                    document.title())))));
        }
        return out.append(evidence.conflicts().size())
                .append(" conflicts, ")
                .append(evidence.slips().size())
                .append(" misprints\n")
                .toString();
    }

    private static String plain(List<Line> lines) {
        return lines.isEmpty() ? "" : Block.of(lines).plain() + "\n";
    }

    private static boolean isKnown(Evidence evidence, String wanted) {
        return ids(evidence).anyMatch(wanted::equalsIgnoreCase);
    }

    private static Optional<Conflict> conflict(Evidence evidence, String wanted) {
        return evidence.conflicts().stream()
                .filter(conflict -> conflict.id().equalsIgnoreCase(wanted))
                .findFirst();
    }

    private static Stream<String> ids(Evidence evidence) {
        return Stream.of(
                        evidence.documents().stream().map(Document::id),
                        evidence.claims().stream().map(Claim::id),
                        evidence.conflicts().stream().map(Conflict::id))
                .flatMap(each -> each);
    }

    private static String meant(Evidence evidence, String wanted) {
        return EditDistance.nearest(wanted, ids(evidence).toList())
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }
}
