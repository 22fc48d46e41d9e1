package io.github.quizraft.content;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code glossary.json}. */
final class GlossaryReader {
    private final Declared declared;
    private final Problems problems;
    private final UniqueIds ids;

    GlossaryReader(Declared declared, Problems problems) {
        this.declared = declared;
        this.problems = problems;
        this.ids = new UniqueIds("term", problems);
    }

    Glossary read(Json json) {
        Optional<Fields> fields = Fields.of(json, "a glossary", problems);
        if (fields.isEmpty()) {
            return Glossary.empty();
        }
        Fields file = fields.get();
        file.optionalText("$schema");
        file.optionalObject("meta");
        List<Term> terms = file.requiredList("terms", this::term);
        file.done();
        return new Glossary(terms);
    }

    private Optional<Term> term(Json json) {
        int before = problems.count();
        Optional<Term> term = Fields.of(json, "a term", problems).map(this::term);
        return problems.count() == before ? term : Optional.empty();
    }

    private Term term(Fields fields) {
        String id = fields.nonBlank("id");
        ids.add(id, fields.place("id"));
        List<Term.SlipForm> slips = fields.list(
                "slipForms", json -> Fields.of(json, "a slip form", problems).map(this::slipForm));
        // The file lists a slip among the aliases too, so that a search finds it; it is no name of the term.
        List<String> aliases = fields.texts("aliases").stream()
                .filter(alias -> slips.stream().noneMatch(slip -> slip.form().equals(alias)))
                .toList();
        Term term = new Term(
                new TermId(id),
                fields.nonBlank("term"),
                fields.optionalText("abbreviation"),
                fields.optionalText("expansion"),
                aliases,
                fields.list(
                        "slipForms",
                        json -> Fields.of(json, "a slip form", problems).map(this::slipForm)),
                fields.texts("searchForms"),
                fields.optionalText("category").orElse(""),
                definition(fields),
                fields.optionalText("whyItMatters").orElse(""),
                fields.optionalText("commonConfusion").orElse(""),
                fields.optionalText("pronunciation"),
                fields.optionalText("memoryHook"),
                fields.texts("keyPoints"),
                terms(fields, "seeAlso"),
                terms(fields, "confusableWith"),
                references(fields, "documents", "document", declared.documents()),
                references(fields, "claims", "claim", declared.claims()),
                fields.optionalText("origin").orElse(""));
        fields.done();
        return term;
    }

    private Term.SlipForm slipForm(Fields fields) {
        String document = fields.optionalText("document").orElse("");
        if (!document.isEmpty()) {
            Declared.check(
                    new Json.Str(fields.place("document"), document), "document", declared.documents(), problems);
        }
        Term.SlipForm read = new Term.SlipForm(
                fields.nonBlank("form"), document, fields.optionalText("note").orElse(""));
        fields.done();
        return read;
    }

    private static Term.Definition definition(Fields fields) {
        return fields.object("definition")
                .map(definition -> {
                    Term.Definition read = new Term.Definition(
                            definition.nonBlank("short"),
                            definition.optionalText("long").orElse(""));
                    definition.done();
                    return read;
                })
                .orElse(new Term.Definition("", ""));
    }

    private List<TermId> terms(Fields fields, String name) {
        return references(fields, name, "term", declared.terms()).stream()
                .map(TermId::new)
                .toList();
    }

    private List<String> references(Fields fields, String name, String what, Optional<Set<String>> ids) {
        return Declared.checked(fields.references(name), what, ids, problems);
    }
}
