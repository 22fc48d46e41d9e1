package io.github.quizraft.study;

import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.CardId;
import java.util.Collections;
import java.util.List;

/**
 * What is scheduled: a question of a bank.
 *
 * @param id its name in the log
 * @param bank the bank's title
 * @param question what to ask
 */
public record Card(CardId id, String bank, Question question) {
    /** All cards of a bank, in its order. */
    public static List<Card> of(Bank bank) {
        return bank.questions().stream()
                .map(question -> new Card(CardId.of(bank.id(), question.item().id()), bank.title(), question))
                .toList();
    }

    /** All cards there are. */
    public static List<Card> of(Library library) {
        return library.banks().stream().flatMap(bank -> of(bank).stream()).toList();
    }

    /** Siblings turn on the same term: seeing one gives the other away, so they are kept apart. */
    boolean isSiblingOf(Card other) {
        return !Collections.disjoint(question.turnsOn(), other.question.turnsOn());
    }
}
