package io.github.quizraft.cli;

import io.github.quizraft.annotate.Annotator.Choice;
import io.github.quizraft.annotate.HtmlNotation;
import io.github.quizraft.annotate.JsonNotation;
import io.github.quizraft.annotate.MarkdownNotation;
import io.github.quizraft.annotate.MarkdownProse;
import io.github.quizraft.annotate.Notation;
import io.github.quizraft.annotate.Prose;
import io.github.quizraft.annotate.TableNotation;
import io.github.quizraft.annotate.Target;
import io.github.quizraft.annotate.TermsNotation;
import io.github.quizraft.annotate.TextNotation;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.lookup.Heading;
import io.github.quizraft.text.Span;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is marked in a text, and how it is written. */
final class AnnotateOptions {
    /** The forms of output. */
    enum Form {
        TEXT,
        MARKDOWN,
        HTML,
        JSON,
        NDJSON,
        TSV
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text, markdown or html, with the marks in the text; json, ndjson or tsv, the marks alone with"
                            + " their places. Default: text.")
    private Form form = Form.TEXT;

    @Option(names = "--list", description = "Print the terms that are named, a line each, and not the text.")
    private boolean list;

    @Option(
            names = "--link",
            paramLabel = "ADDRESS",
            description = {
                "Where links lead, with {id}, {term} or {anchor} of the term in it. Default: glossary.md#{anchor} for"
                        + " markdown, glossary.html#{id} for html. 'quizraft terms' makes both pages."
            })
    private Optional<String> link = Optional.empty();

    @Option(
            names = "--markdown",
            description = "The text is Markdown: leave code, links and addresses alone. --format markdown implies it.")
    private boolean markdown;

    @Option(
            names = "--only",
            paramLabel = "MATCH",
            split = ",",
            completionCandidates = Matches.class,
            description = "Mark these only: name, search-form (related, not the same), slip-form (a misspelling).")
    private List<String> only = List.of();

    @Option(names = "--first", description = "Mark each term once in a file, where it is named first.")
    private boolean first;

    @Option(names = "--category", paramLabel = "NAME", description = "Only entries of this category.")
    private Optional<String> category = Optional.empty();

    @Option(names = "--document", paramLabel = "ID", description = "Only entries that this document uses.")
    private Optional<String> document = Optional.empty();

    @Mixin
    private ColorOption color = new ColorOption();

    /** What a name may be to its entry. */
    static final class Matches implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stream.of(Match.values()).map(Match::label).iterator();
        }
    }

    Choice choice(Glossary glossary) {
        List<Match> matches = matches();
        Predicate<Term> terms = EntryFilter.of(glossary, category, document);
        return new Choice(hit -> matches.contains(hit.match()) && terms.test(hit.term()), first);
    }

    private List<Match> matches() {
        for (String name : only) {
            if (Stream.of(Match.values()).map(Match::label).noneMatch(name::equalsIgnoreCase)) {
                throw new Failure(
                        ExitStatus.USAGE,
                        "quizraft: --only must be name, search-form or slip-form, but is \"" + name + "\"");
            }
        }
        return Stream.of(Match.values())
                .filter(match -> only.isEmpty() || only.stream().anyMatch(match.label()::equalsIgnoreCase))
                .toList();
    }

    /** Whether the text is taken for Markdown, which is known only when all of it is. */
    boolean isMarkdown() {
        return markdown || (form == Form.MARKDOWN && !list);
    }

    Prose prose() {
        return isMarkdown() ? new MarkdownProse() : Prose.plain();
    }

    /** Whether people read the output, who may want it page by page. */
    boolean isForPeople() {
        return form == Form.TEXT;
    }

    Notation notation(Io io) {
        if (list && form != Form.TEXT) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --list is a form of its own; leave out --format");
        }
        if (link.isPresent() && form != Form.MARKDOWN && form != Form.HTML) {
            throw new Failure(ExitStatus.USAGE, "quizraft: --link is for --format markdown and html, which have links");
        }
        if (list) {
            return new TermsNotation();
        }
        return switch (form) {
            case TEXT ->
                new TextNotation(
                        color.isColoured(io) ? new ConfigOption().appearance(io).printer()::print : Span::text);
            case MARKDOWN -> new MarkdownNotation(target("glossary.md#{anchor}"));
            case HTML -> new HtmlNotation(target("glossary.html#{id}"));
            case JSON -> JsonNotation.document();
            case NDJSON -> JsonNotation.lines();
            case TSV -> new TableNotation();
        };
    }

    private Target target(String usual) {
        try {
            return new Target(link.orElse(usual), Heading::anchor);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitStatus.USAGE, "quizraft: " + e.getMessage());
        }
    }
}
