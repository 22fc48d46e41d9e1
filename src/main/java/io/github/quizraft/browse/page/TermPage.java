package io.github.quizraft.browse.page;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.evidence.Evidence;
import io.github.quizraft.glossary.Glossary.Hit;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.lookup.EntryText;
import io.github.quizraft.lookup.Found;
import io.github.quizraft.text.Line;
import java.util.List;

/** An entry of the glossary as a lookup shows it, and where it leads. */
final class TermPage {
    private TermPage() {}

    static List<Part> parts(Term term, Shelf shelf, int width) {
        Evidence evidence = shelf.library().evidence();
        Found found = new Found("", new Hit(term, Match.NAME, term.name()), false);
        return new Leaf(shelf, width)
                .lines(new EntryText(shelf.library().glossary(), evidence, width - 1)
                        .of(found).lines().stream().map(Line.of(" ")::plus).toList())
                .terms("See also", term.seeAlso())
                .terms("Easily confused with", term.confusableWith())
                .cards("Questions on it", shelf.cardsOn(term.id()))
                .claims("Claims about it", term.claims())
                .parts();
    }
}
