package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.BankSketch;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.QuestionSketch;
import io.github.quizraft.check.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class L25TwinItem implements Rule {
    private static final About ABOUT = About.warning("L25", "twin-item")
            .finds(
                    "Two questions of any banks are of the same kind, cite the same claims (or the same terms, where they"
                            + " cite no claim) and have the same key.")
            .because("They test one piece of knowledge twice, and the answer to the first is the answer to the second.")
            .fix("Remove one of the two, or ask the second in another kind or on another side of the claim.");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void all(Corpus corpus, Findings out) {
        Map<List<Object>, QuestionSketch> seen = new HashMap<>();
        for (BankSketch bank : corpus.sketches()) {
            for (QuestionSketch question : bank.questions()) {
                boolean citesNone = question.cited().isEmpty();
                List<String> about = citesNone ? question.terms() : question.cited();
                // As a list, since the equality that records come with takes time to be set up.
                List<Object> nature = List.of(question.kind(), about, question.key());
                QuestionSketch earlier = about.isEmpty() ? null : seen.putIfAbsent(nature, question);
                if (earlier != null) {
                    out.warning(
                            corpus.at(bank, question, ""),
                            "a twin of " + earlier.id() + ": same kind, same " + (citesNone ? "terms" : "claims")
                                    + ", same key");
                }
            }
        }
    }
}
