package io.github.quizraft.study;

import io.github.quizraft.review.CardEntry;
import io.github.quizraft.review.CardMark;
import io.github.quizraft.review.Review;

/**
 * What was done to a card, in words.
 *
 * @param entry the answer or mark
 * @param setup knows the card
 */
record Deed(CardEntry entry, Setup setup) {
    /** For the middle of a sentence, for example {@code suspended: "What is the docking site?"}. */
    String text() {
        String asked = setup.card(entry.card())
                .map(card -> card.question().item().inShort())
                .orElse(entry.card().value());
        return done() + " \"" + asked + "\"";
    }

    /** As a sentence of its own. */
    String sentence() {
        String text = text();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String done() {
        if (entry instanceof Review review) {
            return review.grade().label() + " on";
        }
        return entry instanceof CardMark mark ? said(mark) + ":" : "";
    }

    private static String said(CardMark mark) {
        boolean removed = mark.kind() == CardMark.Kind.NOTE && mark.text().isEmpty();
        return removed ? "note removed" : mark.kind().label();
    }
}
