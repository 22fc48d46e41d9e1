package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.BankSketch;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.QuestionSketch;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Within one bank the reader finds what is used twice or retired. */
final class L02DuplicateId implements Rule {
    private static final About ABOUT = About.error("L02", "duplicate-id")
            .finds("Two questions share an id, an id is on a list of retired ids, or it does not begin with the prefix"
                    + " of its bank.")
            .because("A learner's progress, and every decision on a finding, is kept by the id of a question. Under a"
                    + " shared or reused id, what was learned of one question counts for another.")
            .fix("Give the question the next id of its bank that was never used.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        String start = bank.bank().prefix() + "-";
        for (CheckedItem item : bank.items()) {
            if (!bank.bank().prefix().isEmpty() && !item.id().startsWith(start)) {
                out.error(item.at("/id"), "id " + quoted(item.id()) + " does not begin with " + quoted(start));
            }
        }
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        // Without a prefix, ids say nothing about their bank: two banks may both count from 1.
        List<BankSketch> banks = new ArrayList<>();
        Map<String, String> retiredIn = new HashMap<>();
        for (BankSketch bank : corpus.sketches()) {
            if (!bank.prefix().isEmpty()) {
                banks.add(bank);
                for (String id : bank.retired()) {
                    retiredIn.putIfAbsent(id, bank.id());
                }
            }
        }
        Map<String, String> usedIn = new HashMap<>();
        for (BankSketch bank : banks) {
            for (QuestionSketch question : bank.questions()) {
                String id = question.id();
                String retired = retiredIn.getOrDefault(id, bank.id());
                if (!retired.equals(bank.id())) {
                    object(corpus.at(bank, question, "/id"), "retired", retired, out);
                }
                String user = usedIn.getOrDefault(id, bank.id());
                usedIn.putIfAbsent(id, bank.id());
                if (!user.equals(bank.id())) {
                    object(corpus.at(bank, question, "/id"), "used", user, out);
                }
            }
        }
    }

    private static void object(Spot spot, String how, String bank, Findings out) {
        out.error(spot, "id " + quoted(spot.item()) + " is " + how + " in the bank " + quoted(bank));
    }
}
