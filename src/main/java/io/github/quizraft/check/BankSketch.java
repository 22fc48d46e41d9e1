package io.github.quizraft.check;

import java.util.ArrayList;
import java.util.List;

/**
 * What it takes to hold the questions of a bank against those of others, without reading it.
 *
 * @param file as the user would name it
 * @param id of the bank
 * @param prefix of the ids of its questions; empty if it has none
 * @param retired ids that are never used again
 * @param questions in their order
 */
public record BankSketch(String file, String id, String prefix, List<String> retired, List<QuestionSketch> questions) {

    static BankSketch of(CheckedBank bank, DocumentNames documents) {
        List<QuestionSketch> questions = new ArrayList<>();
        for (CheckedItem item : bank.items()) {
            questions.add(QuestionSketch.of(item, documents));
        }
        return new BankSketch(
                bank.layout().file(),
                bank.bank().id(),
                bank.bank().prefix(),
                List.copyOf(bank.bank().retired()),
                questions);
    }

    /** The same, with another name for its file: where the user is decides on that. */
    public BankSketch in(String name) {
        return new BankSketch(name, id, prefix, retired, questions);
    }
}
