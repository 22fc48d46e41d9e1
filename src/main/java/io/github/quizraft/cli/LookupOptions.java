package io.github.quizraft.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How entries are chosen and printed; the same for all commands that print entries. */
final class LookupOptions {
    /** The forms of output. */
    enum Form {
        TEXT,
        JSON,
        NDJSON,
        TSV,
        CSV,
        MARKDOWN,
        HTML;

        /** Whether it has a place for each field. */
        boolean hasFields() {
            return this == JSON || this == NDJSON || this == TSV || this == CSV;
        }
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, ndjson, tsv, csv, markdown or html. Default: text.")
    private Form form = Form.TEXT;

    @Option(
            names = "--field",
            paramLabel = "NAME",
            split = ",",
            description = "Print these fields only, as tsv unless a format is chosen: id, term, definition.short,"
                    + " aliases, seeAlso, claims ...")
    private List<String> fields = List.of();

    @Option(
            names = "--template",
            paramLabel = "TEXT",
            description = "Print this line for each entry, for example '{term}: {definition.short}'.")
    private Optional<String> template = Optional.empty();

    @Option(names = "--category", paramLabel = "NAME", description = "Only entries of this category.")
    private Optional<String> category = Optional.empty();

    @Option(names = "--document", paramLabel = "ID", description = "Only entries that this document uses.")
    private Optional<String> document = Optional.empty();

    @Option(names = "--questions", description = "With the ids of the questions on each term (the field questions).")
    private boolean questions;

    @Mixin
    private ColorOption colorOption = new ColorOption();

    /** Fields were asked for without a form: a table is meant. */
    Form form() {
        return !fields.isEmpty() && !form.hasFields() ? Form.TSV : form;
    }

    /** Whether people read it; then the sources must be read, too. */
    boolean isText() {
        return form() == Form.TEXT && template.isEmpty();
    }

    /** Whether a form was chosen besides a template, of which only one can be printed. */
    boolean isMoreThanTemplate() {
        return form != Form.TEXT || !fields.isEmpty();
    }

    List<String> fields() {
        return fields;
    }

    Optional<String> template() {
        return template;
    }

    Optional<String> category() {
        return category;
    }

    Optional<String> document() {
        return document;
    }

    /** Whether the banks must be read. */
    boolean needsQuestions() {
        return questions || fields.contains("questions") || template.orElse("").contains("{questions}");
    }

    boolean isColoured(Io io) {
        return colorOption.isColoured(io);
    }
}
