package io.github.quizraft.browse.page;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Slip;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.text.Role;
import java.util.List;
import java.util.stream.Collectors;

/** What a document says, what the evidence says of it, and which questions stand on it. */
final class ClaimPage {
    private ClaimPage() {}

    static List<Part> parts(Claim claim, Shelf shelf, int width) {
        StatusWords status = new StatusWords(claim.status());
        Leaf leaf = new Leaf(shelf, width)
                .say(claim.text(), Role.PLAIN)
                .say(place(claim.document(), claim.paragraphs(), shelf), Role.DIM)
                .say(status.mark() + " " + status.word() + ": " + status.meaning(), status.role())
                .say(claim.note(), Role.PLAIN)
                .cards("Questions that stand on it", shelf.cardsOnClaim(claim.id()))
                .claims("Others say the same", claim.agrees())
                .claims("Others say otherwise", claim.conflicts());
        return leaf.links(
                        "Conflicts it is part of",
                        shelf.library().evidence().conflicts().stream()
                                .filter(conflict -> conflict.claims().contains(claim.id()))
                                .map(ClaimPage::link))
                .terms("Terms", claim.terms().stream().map(TermId::new).toList())
                .parts();
    }

    static List<Part> parts(Conflict conflict, Shelf shelf, int width) {
        return new Leaf(shelf, width)
                .say(conflict.topic(), Role.PLAIN)
                .say(conflict.kind(), Role.DIM)
                .say(conflict.summary(), Role.PLAIN)
                .claims("Claims that cannot all be right", conflict.claims())
                .parts();
    }

    static List<Part> parts(Slip slip, Shelf shelf, int width) {
        return new Leaf(shelf, width)
                .say("Printed:", slip.asPrinted())
                .say("Meant:  ", slip.shouldBe())
                .say(place(slip.document(), slip.paragraphs(), shelf), Role.DIM)
                .say(slip.note(), Role.PLAIN)
                .parts();
    }

    private static Part.Link link(Conflict conflict) {
        return new Part.Link(conflict.id() + "  " + conflict.topic(), new Page.OfConflict(conflict));
    }

    private static String place(String document, List<Integer> paragraphs, Shelf shelf) {
        String title = shelf.library()
                .evidence()
                .document(document)
                .map(Document::title)
                .map(name -> " (" + name + ")")
                .orElse("");
        String numbers = paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return document
                + title
                + (numbers.isEmpty() ? "" : ", paragraph" + (paragraphs.size() > 1 ? "s " : " ") + numbers);
    }
}
