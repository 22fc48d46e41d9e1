package io.github.quizraft.browse.page;

import io.github.quizraft.browse.Entry;
import io.github.quizraft.browse.Shelf;
import io.github.quizraft.evidence.Claim;
import io.github.quizraft.evidence.Conflict;
import io.github.quizraft.evidence.Slip;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.review.CardId;
import io.github.quizraft.study.Card;
import io.github.quizraft.text.Line;
import java.util.List;
import java.util.Set;

/** Something to read, with ways to other such things. */
public sealed interface Page {
    /** What it is called, in a word or two. */
    String title();

    /** All of it, in lines that fit, except for links. */
    List<Part> parts(Shelf shelf, int width);

    /** The same without a way to follow the links. */
    default List<Line> lines(Shelf shelf, int width) {
        return parts(shelf, width).stream()
                .map(part -> part instanceof Part.Link way ? Line.of(" - " + way.text()) : ((Part.Text) part).line())
                .toList();
    }

    /** The cards that are marked from here. */
    default Set<CardId> cards() {
        return Set.of();
    }

    /** What an entry on a shelf has to say. */
    static Page of(Entry entry) {
        return entry instanceof Entry.OfCard card ? new OfCard(card.card()) : new OfTerm(((Entry.OfTerm) entry).term());
    }

    /**
     * A card with its whole story.
     *
     * @param card which
     */
    record OfCard(Card card) implements Page {
        @Override
        public String title() {
            return card.id().value();
        }

        @Override
        public List<Part> parts(Shelf shelf, int width) {
            return CardPage.parts(card, shelf, width);
        }

        @Override
        public Set<CardId> cards() {
            return Set.of(card.id());
        }
    }

    /**
     * An entry of the glossary.
     *
     * @param term which
     */
    record OfTerm(Term term) implements Page {
        @Override
        public String title() {
            return term.name();
        }

        @Override
        public List<Part> parts(Shelf shelf, int width) {
            return TermPage.parts(term, shelf, width);
        }
    }

    /**
     * A claim against the evidence.
     *
     * @param claim which
     */
    record OfClaim(Claim claim) implements Page {
        @Override
        public String title() {
            return claim.id();
        }

        @Override
        public List<Part> parts(Shelf shelf, int width) {
            return ClaimPage.parts(claim, shelf, width);
        }
    }

    /**
     * Claims that cannot all be right.
     *
     * @param conflict which
     */
    record OfConflict(Conflict conflict) implements Page {
        @Override
        public String title() {
            return conflict.id();
        }

        @Override
        public List<Part> parts(Shelf shelf, int width) {
            return ClaimPage.parts(conflict, shelf, width);
        }
    }

    /**
     * A misprint.
     *
     * @param slip which
     */
    record OfSlip(Slip slip) implements Page {
        @Override
        public String title() {
            return "Misprint in " + slip.document();
        }

        @Override
        public List<Part> parts(Shelf shelf, int width) {
            return ClaimPage.parts(slip, shelf, width);
        }
    }
}
