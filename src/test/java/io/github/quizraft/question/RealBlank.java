package io.github.quizraft.question;

import io.github.quizraft.glossary.Folding;
import io.github.quizraft.glossary.Glossary.Match;
import io.github.quizraft.glossary.Term;
import java.util.ArrayList;
import java.util.List;

/** One place of a real question to type words into. */
final class RealBlank {
    private final Question question;
    private final int index;
    final List<String> answers;
    final List<NearMiss> nearMisses;

    RealBlank(Question question, int index, List<String> answers, List<NearMiss> nearMisses) {
        this.question = question;
        this.index = index;
        this.answers = answers;
        this.nearMisses = nearMisses;
    }

    Verdict.Part part(String typed) {
        List<String> texts = new ArrayList<>(((Answer.Typed) question.key()).texts());
        texts.set(index, typed);
        return question.grade(new Answer.Typed(texts), RealBanks.library().glossary())
                .parts()
                .get(index);
    }

    boolean accepts(String typed) {
        return answers.stream().anyMatch(answer -> Folding.same(answer, typed));
    }

    boolean rejects(String typed) {
        return nearMisses.stream().flatMap(miss -> miss.match().stream()).anyMatch(word -> Folding.same(word, typed))
                || (question instanceof ShortAnswer typedAnswer && typedAnswer.strictForm())
                || Folding.spaced(question.item().stem()).contains(Folding.spaced(typed))
                || (question instanceof Cloze cloze
                        && Folding.spaced(cloze.text()).contains(Folding.spaced(typed)));
    }

    boolean asksFor(Term term) {
        return answers.stream()
                .flatMap(answer -> RealBanks.library().glossary().findAll(answer).stream())
                .anyMatch(hit -> hit.match() == Match.NAME && hit.term().equals(term));
    }

    @Override
    public String toString() {
        return question.item().id() + " " + (index + 1);
    }
}
