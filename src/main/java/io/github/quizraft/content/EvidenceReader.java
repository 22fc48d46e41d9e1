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
        return Fields.read(json, "the sources", problems, this::evidence).orElse(Evidence.none());
    }

    private Evidence evidence(Fields fields) {
        fields.optionalText("$schema");
        return new Evidence(
                documents(fields),
                fields.objects("claims", "a claim", this::claim),
                fields.objects("conflicts", "a conflict", this::conflict),
                fields.objects("slips", "a slip", this::slip));
    }

    private List<Document> documents(Fields fields) {
        List<Document> documents = new ArrayList<>();
        fields.byId("documents")
                .forEach(named -> Fields.read(
                                named.value().json(),
                                "a document",
                                problems,
                                document -> document(named.id().id(), document))
                        .ifPresent(documents::add));
        return documents;
    }

    private static Document document(String id, Fields fields) {
        fields.note("outside_identification");
        return new Document(
                id,
                fields.note("file"),
                fields.text("title"),
                fields.optionalText("author").orElse("not stated"),
                fields.optionalText("site").orElse("not stated"),
                fields.optionalText("date").orElse("not stated"),
                fields.note("kind"),
                fields.optionalWhole("paragraphs", 1, Value.MANY).orElse(0),
                fields.texts("quirks"));
    }

    private Claim claim(Fields fields) {
        String id = claimIds.add(fields.id("id"));
        String document = document(fields);
        fields.note("locator");
        fields.note("section");
        fields.optionalId("bank");
        Optional<Links> links =
                fields.object("agreement", each -> new Links(claims(each, "agrees"), claims(each, "conflicts")));
        Optional<Check> check = fields.requiredObject(
                "check",
                each -> new Check(each.choice("status", Claim.Status.class, Claim.Status.DISPUTED), each.note("note")));
        return new Claim(
                id,
                document,
                declared.paragraphs(fields, "paragraphs", document),
                declared.paragraphs(fields, "repeated_at", document),
                fields.text("claim"),
                declared.terms().checked(fields.ids("terms"), problems),
                fields.objects("figures", "a figure", EvidenceReader::figure),
                fields.note("strength"),
                links.map(Links::agrees).orElse(List.of()),
                links.map(Links::conflicts).orElse(List.of()),
                check.map(Check::status).orElse(Claim.Status.DISPUTED),
                check.map(Check::note).orElse(""),
                fields.choice("ask_as", Claim.AskAs.class, Claim.AskAs.CRITICAL));
    }

    /** What other documents say of the same thing. */
    private record Links(List<String> agrees, List<String> conflicts) {}

    /** What the evidence says. */
    private record Check(Claim.Status status, String note) {}

    private static Claim.Figure figure(Fields fields) {
        return new Claim.Figure(
                fields.required("value", "a number or a text")
                        .map(Value::figure)
                        .orElse(""),
                fields.text("unit"),
                fields.note("qualifier"),
                fields.note("of"));
    }

    private Conflict conflict(Fields fields) {
        return new Conflict(
                conflictIds.add(fields.id("id")),
                fields.optionalText("kind").orElse("conflict"),
                fields.text("topic"),
                claims(fields, "claims"),
                fields.text("summary"),
                fields.note("how_to_ask"));
    }

    private Slip slip(Fields fields) {
        String document = document(fields);
        return new Slip(
                document,
                declared.paragraphs(fields, "paragraphs", document),
                fields.text("as_printed"),
                fields.text("should_be"),
                fields.note("note"));
    }

    private String document(Fields fields) {
        Reference document = fields.id("document");
        declared.documents().check(document, problems);
        return document.id();
    }

    private List<String> claims(Fields fields, String name) {
        return declared.claims().checked(fields.ids(name), problems);
    }
}
