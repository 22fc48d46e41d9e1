package io.github.quizraft.cli;

import io.github.quizraft.browse.Shelf;
import io.github.quizraft.browse.page.Page.OfCard;
import io.github.quizraft.study.Card;
import io.github.quizraft.text.Block;
import io.github.quizraft.text.Line;

/** A card's whole story as text. */
final class CardStory {
    private CardStory() {}

    static String of(Card card, Shelf shelf, int width) {
        OfCard page = new OfCard(card);
        return Block.of(Line.of(page.title()))
                        .plus(Block.of(page.lines(shelf, width)))
                        .plain()
                + "\n";
    }
}
