package io.github.quizraft.cli;

import io.github.quizraft.content.Content;
import io.github.quizraft.content.Contents.Part;
import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.lookup.EntryText;
import io.github.quizraft.lookup.Field;
import io.github.quizraft.lookup.Fields;
import io.github.quizraft.lookup.Format;
import io.github.quizraft.lookup.JsonFormat;
import io.github.quizraft.lookup.MarkupFormat;
import io.github.quizraft.lookup.TableFormat;
import io.github.quizraft.lookup.TemplateFormat;
import io.github.quizraft.lookup.TextFormat;
import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Question;
import io.github.quizraft.text.Block;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads no more content than the options need, and makes the form of output that they ask for. */
final class EntryPrinter {
    /** Nothing is wrapped that a script may want to search line by line. */
    private static final int UNLIMITED = 1_000_000;

    private final Io io;
    private final LookupOptions options;
    private final Content content;

    EntryPrinter(Io io, LookupOptions options, Path folder) {
        this.io = io;
        this.options = options;
        this.content = Workspace.sound(io.contents()
                .of(folder, options.needsQuestions() ? Part.ALL : options.isText() ? Part.REFERENCE : Part.GLOSSARY));
    }

    Glossary glossary() {
        return content.library().glossary();
    }

    /** Where the entries go; only what people read is fitted to their terminal. */
    Page page() {
        return options.isText() ? Page.of(io) : new Page(io, Optional.empty());
    }

    /** Which entries count. */
    Predicate<Term> filter() {
        return EntryFilter.of(glossary(), options.category(), options.document());
    }

    /**
     * The form of output.
     *
     * @param usual the fields of a table for which none were chosen
     * @param width of the terminal; empty if the output goes elsewhere
     */
    Format format(List<String> usual, Optional<Integer> width) {
        Fields fields = new Fields(questions());
        if (options.template().isPresent()) {
            if (options.isMoreThanTemplate()) {
                throw new Failure(
                        ExitStatus.USAGE, "quizraft: --template is a form of its own; leave out --format and --field");
            }
            try {
                return TemplateFormat.of(options.template().get(), fields);
            } catch (IllegalArgumentException e) {
                throw new Failure(ExitStatus.USAGE, "quizraft: " + e.getMessage());
            }
        }
        return switch (options.form()) {
            case TEXT ->
                new TextFormat(
                        new EntryText(glossary(), content.library().evidence(), width.orElseGet(this::wantedWidth)),
                        fields.questions(),
                        printer());
            case JSON -> JsonFormat.document(chosen(fields, fields.ofEntry()));
            case NDJSON -> JsonFormat.lines(chosen(fields, fields.ofEntry()));
            case TSV -> TableFormat.tsv(chosen(fields, named(fields, usual)));
            case CSV -> TableFormat.csv(chosen(fields, named(fields, usual)));
            case MARKDOWN -> MarkupFormat.markdown(glossary(), fields.questions());
            case HTML -> MarkupFormat.html(glossary(), fields.questions());
        };
    }

    private Function<Block, String> printer() {
        return options.isColoured(io)
                ? new ConfigOption().appearance(io).printer()::print
                : block -> block.plain() + "\n";
    }

    private int wantedWidth() {
        return Page.wantedWidth(io).map(columns -> Math.max(20, columns)).orElse(UNLIMITED);
    }

    private List<Field> chosen(Fields fields, List<Field> otherwise) {
        List<Field> chosen = new ArrayList<>(options.fields().isEmpty() ? otherwise : named(fields, options.fields()));
        if (options.needsQuestions() && !chosen.contains(fields.questions())) {
            chosen.add(fields.questions());
        }
        return List.copyOf(chosen);
    }

    private static List<Field> named(Fields fields, List<String> names) {
        return names.stream()
                .map(name -> fields.named(name)
                        .orElseThrow(() -> new Failure(
                                ExitStatus.USAGE, "quizraft: there is no field \"" + name + "\"" + fields.meant(name))))
                .toList();
    }

    private Map<TermId, List<String>> questions() {
        Map<TermId, List<String>> questions = new HashMap<>();
        for (Bank bank : content.library().banks()) {
            for (Question question : bank.questions()) {
                question.item().terms().stream()
                        .distinct()
                        .forEach(term -> questions
                                .computeIfAbsent(term, any -> new ArrayList<>())
                                .add(question.item().id()));
            }
        }
        return questions;
    }
}
