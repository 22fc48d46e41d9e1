package io.github.quizraft.check.rule;

import static io.github.quizraft.check.Wording.quoted;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Rule;
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
        if (!bank.bank().prefix().isEmpty()) {
            bank.items().stream()
                    .filter(item -> !item.id().startsWith(start))
                    .forEach(item -> out.error(
                            item.at("/id"), "id " + quoted(item.id()) + " does not begin with " + quoted(start)));
        }
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        // Without a prefix, ids say nothing about their bank: two banks may both count from 1.
        List<CheckedBank> banks = corpus.banks().stream()
                .filter(bank -> !bank.bank().prefix().isEmpty())
                .toList();
        Map<String, String> retiredIn = new HashMap<>();
        banks.forEach(bank -> bank.bank().retired().forEach(id -> retiredIn.putIfAbsent(id, id(bank))));
        Map<String, String> usedIn = new HashMap<>();
        for (CheckedBank bank : banks) {
            for (CheckedItem item : bank.items()) {
                objectToOther(item, retiredIn.getOrDefault(item.id(), id(bank)), "retired", out);
                usedIn.putIfAbsent(item.id(), id(bank));
                objectToOther(item, usedIn.getOrDefault(item.id(), id(bank)), "used", out);
            }
        }
    }

    private static void objectToOther(CheckedItem item, String bank, String how, Findings out) {
        if (!bank.equals(item.bank())) {
            out.error(item.at("/id"), "id " + quoted(item.id()) + " is " + how + " in the bank " + quoted(bank));
        }
    }

    private static String id(CheckedBank bank) {
        return bank.bank().id();
    }
}
