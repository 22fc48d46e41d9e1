package io.github.quizraft.tui;

import io.github.quizraft.browse.page.Page;
import io.github.quizraft.browse.page.StatusWords;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Document;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of sources: the claims of a document, all conflicts, or all misprints.
 *
 * @param title what they are of
 * @param all its rows
 */
record SourceSection(String title, List<Row> all) {
    /**
     * One of them.
     *
     * @param line what it is
     * @param page what there is to read
     */
    record Row(Line line, Page page) {}

    static List<SourceSection> all(Evidence evidence) {
        List<SourceSection> sections = new ArrayList<>();
        for (Document document : evidence.documents()) {
            sections.add(new SourceSection(
                    document.id() + "  " + document.title(),
                    evidence.claims().stream()
                            .filter(claim -> claim.document().equals(document.id()))
                            .map(SourceSection::row)
                            .toList()));
        }
        if (!evidence.conflicts().isEmpty()) {
            sections.add(new SourceSection(
                    "Conflicts",
                    evidence.conflicts().stream()
                            .map(conflict -> new Row(
                                    Line.of(conflict.id() + "  " + conflict.topic()), new Page.OfConflict(conflict)))
                            .toList()));
        }
        if (!evidence.slips().isEmpty()) {
            sections.add(new SourceSection(
                    "Misprints",
                    evidence.slips().stream()
                            .map(slip -> new Row(
                                    Line.of(slip.document() + "  " + slip.asPrinted() + " for " + slip.shouldBe()),
                                    new Page.OfSlip(slip)))
                            .toList()));
        }
        return List.copyOf(sections);
    }

    private static Row row(Claim claim) {
        StatusWords status = new StatusWords(claim.status());
        Line line = Line.of(status.mark() + " ", status.role())
                .plus(claim.id() + "  ", Role.DIM)
                .plus(claim.text(), Role.PLAIN);
        return new Row(line, new Page.OfClaim(claim));
    }

    /** Those of a status; what is no claim has none, and is there whatever is asked. */
    List<Row> rows(Optional<Claim.Status> status) {
        return all.stream()
                .filter(row -> status.isEmpty()
                        || !(row.page() instanceof Page.OfClaim of)
                        || of.claim().status() == status.get())
                .toList();
    }
}
