package io.github.quizraft.cli;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.page.StatusWords;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.json.JsonObject;
import io.github.quizraft.json.JsonText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Claims with what the evidence says of them and which questions stand on them, for other programs. */
final class SourcesJson {
    private static final int VERSION = 1;

    private SourcesJson() {}

    /**
     * One document.
     *
     * @param claims those wanted; only their documents and conflicts are there
     */
    static String of(Evidence evidence, List<Claim> claims, Shelf shelf) {
        Set<String> ids = claims.stream().map(Claim::id).collect(Collectors.toSet());
        Set<String> documents = claims.stream().map(Claim::document).collect(Collectors.toSet());
        return JsonText.pretty(new JsonObject()
                        .put("version", VERSION)
                        .put(
                                "documents",
                                evidence.documents().stream()
                                        .filter(document -> documents.contains(document.id()))
                                        .map(SourcesJson::document)
                                        .toList())
                        .put(
                                "claims",
                                claims.stream()
                                        .map(claim -> claim(claim, shelf))
                                        .toList())
                        .put(
                                "conflicts",
                                evidence.conflicts().stream()
                                        .filter(conflict ->
                                                conflict.claims().stream().anyMatch(ids::contains))
                                        .map(SourcesJson::conflict)
                                        .toList())
                        .put(
                                "misprints",
                                evidence.slips().stream()
                                        .filter(slip -> documents.contains(slip.document()))
                                        .map(slip -> new JsonObject()
                                                .put("document", slip.document())
                                                .put("paragraphs", slip.paragraphs())
                                                .put("printed", slip.asPrinted())
                                                .put("meant", slip.shouldBe())
                                                .put("note", slip.note()))
                                        .toList()))
                + "\n";
    }

    private static JsonObject document(Document document) {
        return new JsonObject()
                .put("id", document.id())
                .put("title", document.title())
                .put("author", document.author())
                .put("site", document.site())
                .put("date", document.date());
    }

    private static JsonObject claim(Claim claim, Shelf shelf) {
        return new JsonObject()
                .put("id", claim.id())
                .put("document", claim.document())
                .put("paragraphs", claim.paragraphs())
                .put("claim", claim.text())
                .put("status", new StatusWords(claim.status()).word())
                .put("note", claim.note())
                .put("agrees", claim.agrees())
                .put("conflicts", claim.conflicts())
                .put("terms", claim.terms())
                .put(
                        "questions",
                        shelf.cardsOnClaim(claim.id()).stream()
                                .map(card -> card.id().value())
                                .toList());
    }

    private static JsonObject conflict(Conflict conflict) {
        return new JsonObject()
                .put("id", conflict.id())
                .put("topic", conflict.topic())
                .put("claims", conflict.claims())
                .put("summary", conflict.summary());
    }
}
