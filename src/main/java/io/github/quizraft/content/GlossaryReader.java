package io.github.quizraft.content;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import java.util.List;
import java.util.Optional;

/** Reads {@code glossary.json}. A term with a problem is left out; the others can be looked up. */
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
        return Fields.read(json, "a glossary", problems, this::glossary).orElse(Glossary.empty());
    }

    private Glossary glossary(Fields fields) {
        fields.optionalText("$schema");
        fields.object("meta", GlossaryReader::meta);
        return new Glossary(fields.requiredEntries("terms", 1).stream()
                .flatMap(entry -> sound(entry.json()).stream())
                .toList());
    }

    /** Notes to the authors; only the list of categories is used, where a term's category is checked. */
    private static List<String> meta(Fields fields) {
        List<String> categories = fields.texts("categories");
        fields.ignoreRest();
        return categories;
    }

    private Optional<Term> sound(Json json) {
        int before = problems.count();
        Optional<Term> term = Fields.read(json, "a term", problems, this::term);
        return problems.count() == before ? term : Optional.empty();
    }

    private Term term(Fields fields) {
        TermId id = new TermId(ids.add(fields.id("id")));
        List<Term.SlipForm> slips = fields.objects("slipForms", "a slip form", this::slipForm);
        // The file lists a slip among the aliases too, so that a search finds it; it is no name of the term.
        List<String> aliases = fields.texts("aliases").stream()
                .filter(alias -> slips.stream().noneMatch(slip -> slip.form().equals(alias)))
                .toList();
        return new Term(
                id,
                fields.text("term"),
                fields.textOrNull("abbreviation"),
                fields.textOrNull("expansion"),
                aliases,
                slips,
                fields.texts("searchForms"),
                category(fields),
                fields.requiredObject("definition", GlossaryReader::definition).orElse(new Term.Definition("", "")),
                fields.note("whyItMatters"),
                fields.note("commonConfusion"),
                fields.textOrNull("pronunciation"),
                fields.textOrNull("memoryHook"),
                fields.texts("keyPoints"),
                terms(fields, "seeAlso"),
                terms(fields, "confusableWith"),
                declared.documents().checked(fields.ids("documents"), problems),
                declared.claims().checked(fields.ids("claims"), problems),
                fields.note("origin"));
    }

    private String category(Fields fields) {
        Optional<Value> category = fields.optional("category");
        category.filter(value -> value.json() instanceof Json.Str)
                .map(value -> new Reference(value.text(), value.json().place()))
                .ifPresent(reference -> declared.categories().check(reference, problems));
        return category.map(Value::filled).orElse("");
    }

    private Term.SlipForm slipForm(Fields fields) {
        Optional<Reference> document = fields.optionalId("document");
        document.ifPresent(each -> declared.documents().check(each, problems));
        return new Term.SlipForm(
                fields.text("form"), document.map(Reference::id).orElse(""), fields.note("note"));
    }

    private static Term.Definition definition(Fields fields) {
        return new Term.Definition(fields.text("short"), fields.note("long"));
    }

    private List<TermId> terms(Fields fields, String name) {
        return declared.terms().checked(fields.ids(name), problems).stream()
                .map(TermId::new)
                .toList();
    }
}
