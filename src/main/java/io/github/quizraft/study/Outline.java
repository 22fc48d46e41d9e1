package io.github.quizraft.study;

import io.github.quizraft.question.Bank;
import io.github.quizraft.question.Library;
import io.github.quizraft.review.CardId;
import java.util.List;

/**
 * What can be counted of a bank without its questions.
 *
 * @param id of the bank
 * @param title what the learner reads
 * @param cards in the bank's order
 */
public record Outline(String id, String title, List<CardId> cards) {
    public static Outline of(Bank bank) {
        return new Outline(
                bank.id(),
                bank.title(),
                bank.questions().stream()
                        .map(question -> CardId.of(bank.id(), question.item().id()))
                        .toList());
    }

    /** All banks of a library. */
    public static List<Outline> of(Library library) {
        return library.banks().stream().map(Outline::of).toList();
    }
}
