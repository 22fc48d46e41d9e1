package io.github.quizraft.export;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.safe.Csv;
import java.util.List;

/**
 * The glossary as a table, with a row of names first. Lists stand in one field, with {@code " | "} between their items.
 * No term begins like a formula by chance, and TBX has all texts without the sign that marks one as text.
 */
final class GlossaryTable {
    private static final List<String> COLUMNS = List.of(
            "id",
            "term",
            "abbreviation",
            "expansion",
            "aliases",
            "search_forms",
            "slip_forms",
            "category",
            "short_definition",
            "long_definition",
            "why_it_matters",
            "common_confusion",
            "pronunciation",
            "memory_hook",
            "key_points",
            "see_also",
            "confusable_with",
            "documents",
            "claims",
            "origin");

    private GlossaryTable() {}

    static List<Part> parts(Glossary glossary) {
        Bytes bytes = new Bytes().text(row(COLUMNS));
        glossary.terms().forEach(term -> bytes.text(row(fields(term))));
        return List.of(bytes.as(""));
    }

    private static List<String> fields(Term term) {
        return List.of(
                term.id().value(),
                term.name(),
                term.abbreviation().orElse(""),
                term.expansion().orElse(""),
                list(term.aliases()),
                list(term.searchForms()),
                list(term.slipForms().stream().map(Term.SlipForm::form).toList()),
                term.category(),
                term.definition().brief(),
                term.definition().full(),
                term.whyItMatters(),
                term.commonConfusion(),
                term.pronunciation().orElse(""),
                term.memoryHook().orElse(""),
                list(term.keyPoints()),
                list(term.seeAlso().stream().map(TermId::value).toList()),
                list(term.confusableWith().stream().map(TermId::value).toList()),
                list(term.documents()),
                list(term.claims()),
                term.origin());
    }

    private static String list(List<String> items) {
        return String.join(" | ", items);
    }

    private static String row(List<String> fields) {
        return Csv.row(fields.stream().map(Csv::field).toList());
    }
}
