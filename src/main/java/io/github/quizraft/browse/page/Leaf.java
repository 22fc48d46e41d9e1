package io.github.quizraft.browse.page;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.study.Card;
import io.github.quizraft.text.Line;
import io.github.quizraft.text.Role;
import io.github.quizraft.text.Wrap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The parts of a page while they are put together. */
final class Leaf {
    private final List<Part> parts = new ArrayList<>();
    private final Shelf shelf;
    private final int width;

    Leaf(Shelf shelf, int width) {
        this.shelf = shelf;
        this.width = width;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    Leaf say(String text, Role role) {
        return text.isEmpty() ? this : lines(Wrap.hanging(" ", text, width, role));
    }

    /** With a label before it, if there is anything to say. */
    Leaf say(String label, String text) {
        return text.isEmpty() ? this : lines(Wrap.hanging(" " + label + "  ", text, width, Role.PLAIN));
    }

    Leaf lines(List<Line> lines) {
        lines.forEach(line -> parts.add(new Part.Text(line)));
        return this;
    }

    /** Ways to other pages under a title; nothing if there are none. */
    Leaf links(String title, Stream<Part.Link> links) {
        List<Part.Link> all = links.toList();
        if (!all.isEmpty()) {
            lines(List.of(Line.EMPTY, Line.of(" " + title, Role.TITLE)));
            parts.addAll(all);
        }
        return this;
    }

    Leaf terms(String title, Collection<TermId> ids) {
        return links(
                title,
                ids.stream()
                        .flatMap(id -> shelf.library().glossary().term(id).stream())
                        .map(term -> new Part.Link(term.name(), new Page.OfTerm(term))));
    }

    Leaf claims(String title, Collection<String> ids) {
        return links(
                title,
                ids.stream()
                        .flatMap(id -> shelf.library().evidence().claim(id).stream())
                        .map(claim -> new Part.Link(
                                claim.id() + "  " + new StatusWords(claim.status()).word() + ": " + claim.text(),
                                new Page.OfClaim(claim))));
    }

    Leaf cards(String title, List<Card> cards) {
        return links(
                cards.size() == 1 ? title : title + " (" + cards.size() + ")",
                cards.stream()
                        .map(card -> new Part.Link(
                                card.question().item().id() + "  "
                                        + card.question().item().stem(),
                                new Page.OfCard(card))));
    }
}
