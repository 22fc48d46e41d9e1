package io.github.quizraft.lookup;

import io.github.quizraft.glossary.EditDistance;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The fields there are, in the order in which they are printed. */
public final class Fields {
    private final List<Field> all;
    private final Field questions;

    /** Fields of entries; the questions on each term are given from outside, since reading them takes time. */
    public Fields(Map<TermId, List<String>> questions) {
        this.questions = new Field(
                "questions", true, found -> questions.getOrDefault(found.term().id(), List.of()));
        this.all = List.of(
                one("query", found -> Optional.of(found.query())),
                one("match", found -> Optional.of(match(found))),
                one("form", found -> Optional.of(found.hit().form())),
                text("id", term -> term.id().value()),
                text("term", Term::name),
                optional("abbreviation", Term::abbreviation),
                optional("expansion", Term::expansion),
                list("aliases", Term::aliases),
                list("searchForms", Term::searchForms),
                list(
                        "slipForms",
                        term -> term.slipForms().stream()
                                .map(Term.SlipForm::form)
                                .toList()),
                text("category", Term::category),
                optional("pronunciation", Term::pronunciation),
                text("definition.short", term -> term.definition().brief()),
                text("definition.long", term -> term.definition().full()),
                text("whyItMatters", Term::whyItMatters),
                text("commonConfusion", Term::commonConfusion),
                optional("memoryHook", Term::memoryHook),
                list("keyPoints", Term::keyPoints),
                list("seeAlso", term -> ids(term.seeAlso())),
                list("confusableWith", term -> ids(term.confusableWith())),
                list("documents", Term::documents),
                list("claims", Term::claims),
                this.questions);
    }

    /** The questions on an entry; none if the banks were not read. */
    public Field questions() {
        return questions;
    }

    /** All but the query, which the result has, and the questions, which are only there if they were asked for. */
    public List<Field> ofEntry() {
        return all.stream()
                .filter(field -> !field.name().equals("query") && !field.name().equals("questions"))
                .toList();
    }

    public Optional<Field> named(String name) {
        return all.stream().filter(field -> field.name().equalsIgnoreCase(name)).findFirst();
    }

    /** What was probably meant by a name that no field has. */
    public String meant(String name) {
        List<String> names = all.stream().map(Field::name).toList();
        return EditDistance.nearest(name, names)
                .map(near -> "; did you mean " + near + "?")
                .orElse("; there are " + String.join(", ", names));
    }

    private static String match(Found found) {
        return found.isRelated() ? "related" : found.hit().match().label();
    }

    private static Field one(String name, Function<Found, Optional<String>> value) {
        return new Field(name, false, found -> value.apply(found).stream().toList());
    }

    private static Field optional(String name, Function<Term, Optional<String>> value) {
        return one(name, found -> value.apply(found.term()));
    }

    private static Field text(String name, Function<Term, String> value) {
        return one(name, found -> Optional.of(value.apply(found.term())).filter(text -> !text.isEmpty()));
    }

    private static Field list(String name, Function<Term, List<String>> values) {
        return new Field(name, true, found -> values.apply(found.term()));
    }

    private static List<String> ids(Collection<TermId> ids) {
        return ids.stream().map(TermId::value).toList();
    }
}
