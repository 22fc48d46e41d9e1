package io.github.quizraft.browse;

import io.github.quizraft.query.Learning;
import io.github.quizraft.query.Query;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import io.github.quizraft.study.Card;
import java.util.List;
import java.util.function.Function;

/** The cards that a query means, found one by one; for once, where an index would not pay. */
public final class Selection {
    private Selection() {}

    /**
     * Those that are meant.
     *
     * @param cards in the order that stays
     * @param library what the cards stand on
     * @param learning how the learner stands with each
     */
    public static List<Card> of(Query query, List<Card> cards, Library library, Function<CardId, Learning> learning) {
        Subjects subjects = new Subjects(library);
        return cards.stream()
                .filter(card -> query.matches(subjects.of(card).with(learning.apply(card.id()))))
                .toList();
    }
}
