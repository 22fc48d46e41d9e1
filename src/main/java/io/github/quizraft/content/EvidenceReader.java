package io.github.quizraft.content;

import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.evidence.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code quizzes/sources.json}: the documents, their claims, and what the evidence says. */
final class EvidenceReader {
    private final Declared declared;
    private final Problems problems;
    private final UniqueIds claimIds;
    private final UniqueIds conflictIds;

    EvidenceReader(Declared declared, Problems problems) {
        this.declared = declared;
        this.problems = problems;
        this.claimIds = new UniqueIds("claim", problems);
        this.conflictIds = new UniqueIds("conflict", problems);
    }

    Evidence read(Json json) {
        Optional<Fields> fields = Fields.of(json, "the sources", problems);
        if (fields.isEmpty()) {
            return Evidence.none();
        }
        Fields file = fields.get();
        file.optionalText("$schema");
        List<Document> documents = new ArrayList<>();
        file.objectMap("documents")
                .forEach((id, each) -> Fields.of(each, "a document", problems)
                        .ifPresent(document -> documents.add(document(id, document))));
        Evidence evidence = new Evidence(
                documents,
                file.list("claims", each -> Fields.of(each, "a claim", problems).map(this::claim)),
                file.list(
                        "conflicts",
                        each -> Fields.of(each, "a conflict", problems).map(this::conflict)),
                file.list("slips", each -> Fields.of(each, "a slip", problems).map(this::slip)));
        file.done();
        return evidence;
    }

    private static Document document(String id, Fields fields) {
        Document document = new Document(
                id,
                fields.optionalText("file").orElse(""),
                fields.nonBlank("title"),
                fields.optionalText("author").orElse("not stated"),
                fields.optionalText("site").orElse("not stated"),
                fields.optionalText("date").orElse("not stated"),
                fields.optionalText("kind").orElse(""),
                fields.integer("paragraphs", 0, 1, 100_000),
                fields.texts("quirks"));
        fields.optionalText("outside_identification");
        fields.done();
        return document;
    }

    private Claim claim(Fields fields) {
        String id = fields.nonBlank("id");
        claimIds.add(id, fields.place("id"));
        fields.optionalText("locator");
        fields.optionalText("section");
        fields.optionalText("bank");
        Optional<Fields> agreement = fields.optionalObject("agreement");
        Optional<Fields> check = fields.object("check");
        Claim claim = new Claim(
                id,
                document(fields),
                fields.integers("paragraphs"),
                fields.integers("repeated_at"),
                fields.nonBlank("claim"),
                Declared.checked(fields.references("terms"), "term", declared.terms(), problems),
                fields.list(
                        "figures", each -> Fields.of(each, "a figure", problems).map(this::figure)),
                fields.optionalText("strength").orElse(""),
                agreement.map(links -> claims(links, "agrees")).orElse(List.of()),
                agreement.map(links -> claims(links, "conflicts")).orElse(List.of()),
                check.map(each -> each.choice("status", Claim.Status.class, Claim.Status.DISPUTED))
                        .orElse(Claim.Status.DISPUTED),
                check.flatMap(note -> note.optionalText("note")).orElse(""),
                fields.choice("ask_as", Claim.AskAs.class, Claim.AskAs.CRITICAL));
        agreement.ifPresent(Fields::done);
        check.ifPresent(Fields::done);
        fields.done();
        return claim;
    }

    private Claim.Figure figure(Fields fields) {
        Claim.Figure figure = new Claim.Figure(
                fields.textOrNumber("value"),
                fields.nonBlank("unit"),
                fields.optionalText("qualifier").orElse(""),
                fields.optionalText("of").orElse(""));
        fields.done();
        return figure;
    }

    private Conflict conflict(Fields fields) {
        String id = fields.nonBlank("id");
        conflictIds.add(id, fields.place("id"));
        Conflict conflict = new Conflict(
                id,
                fields.optionalText("kind").orElse("conflict"),
                fields.nonBlank("topic"),
                claims(fields, "claims"),
                fields.nonBlank("summary"),
                fields.optionalText("how_to_ask").orElse(""));
        fields.done();
        return conflict;
    }

    private Slip slip(Fields fields) {
        Slip slip = new Slip(
                document(fields),
                fields.integers("paragraphs"),
                fields.nonBlank("as_printed"),
                fields.nonBlank("should_be"),
                fields.optionalText("note").orElse(""));
        fields.done();
        return slip;
    }

    private String document(Fields fields) {
        String id = fields.nonBlank("document");
        Declared.check(new Json.Str(fields.place("document"), id), "document", declared.documents(), problems);
        return id;
    }

    private List<String> claims(Fields fields, String name) {
        return Declared.checked(fields.references(name), "claim", declared.claims(), problems);
    }
}
