package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.BankSketch;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.QuestionSketch;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.rule.Overlaps.Overlap;
import io.github.quizraft.glossary.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class L24DuplicateStem implements Rule {
    private static final About ABOUT = About.graded("L24", "duplicate-stem")
            .finds("Two questions of any banks ask the same: an error if their words are the same without the names of"
                    + " documents, a warning if they are of one kind and share 85% of their words. What is filled in,"
                    + " matched or put in order belongs to what is asked.")
            .because("A learner who meets the second remembers the first, and one piece of knowledge counts twice.")
            .fix("Remove one of the two, or ask the second about something else.");

    private static final int LEAST_PERCENT = 85;

    /** What a question asks, folded, and where it stands. */
    private record Asked(BankSketch bank, QuestionSketch question, Folded words) {}

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        Map<String, Asked> seen = new HashMap<>();
        Map<String, List<Asked>> byKind = new LinkedHashMap<>();
        for (BankSketch bank : corpus.sketches()) {
            for (QuestionSketch question : bank.questions()) {
                Asked asked = new Asked(bank, question, question.words());
                Asked earlier = seen.putIfAbsent(asked.words().joined(), asked);
                if (asked.words().isEmpty()) {
                    continue;
                }
                if (earlier == null) {
                    byKind.computeIfAbsent(question.kind(), kind -> new ArrayList<>())
                            .add(asked);
                } else {
                    out.error(
                            corpus.at(bank, question, "/stem"),
                            "asks the same as " + earlier.question().id());
                }
            }
        }
        for (List<Asked> asked : byKind.values()) {
            compare(asked, corpus, out);
        }
    }

    private static void compare(List<Asked> all, Corpus corpus, Findings out) {
        Set<String> checked = new HashSet<>();
        for (Asked asked : all) {
            if (corpus.isChecked(asked.bank())) {
                checked.addAll(asked.words().words());
            }
        }
        List<Asked> compared = new ArrayList<>();
        List<Set<String>> sets = new ArrayList<>();
        for (Asked asked : all) {
            Set<String> words = new HashSet<>(asked.words().words());
            if (mayOverlap(words, checked)) {
                compared.add(asked);
                sets.add(words);
            }
        }
        for (Overlap overlap : new Overlaps(sets, LEAST_PERCENT).found()) {
            Asked later = compared.get(overlap.later());
            out.warning(
                    corpus.at(later.bank(), later.question(), "/stem"),
                    "shares " + overlap.percent() + "% of its words with "
                            + compared.get(overlap.earlier()).question().id());
        }
    }

    /** What overlaps one of the questions that are checked has nearly all its words from these. */
    private static boolean mayOverlap(Set<String> words, Set<String> checked) {
        int missing = 0;
        for (String word : words) {
            missing += checked.contains(word) ? 0 : 1;
        }
        return 100 * missing <= (100 - LEAST_PERCENT) * words.size();
    }
}
