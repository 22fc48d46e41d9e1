package io.github.quizraft.export;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.safe.Formula;
import io.github.quizraft.safe.Safe;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it: UTF-8, a row of names first, rows that end with CR LF. Lists stand in one field, with
 * {@code " | "} between their items.
 *
 * <p>A field that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets take for "this
 * is text" (CWE-1236). No term begins like a formula by chance, and TBX has all texts without such signs.
 */
final class Csv {
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

    private Csv() {}

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
        return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(String raw) {
        String text = Formula.defused(Safe.text(raw));
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return isPlain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
