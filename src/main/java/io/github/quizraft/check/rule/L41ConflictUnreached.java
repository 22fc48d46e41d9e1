package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Reach;
import io.github.quizraft.check.Rule;

final class L41ConflictUnreached implements Rule {
    private static final About ABOUT = About.warning("L41", "conflict-unreached")
            .finds("No question has the tag conflict:ID of a conflict of the sources.")
            .because("Where documents contradict each other, a reader learns most by having to judge.")
            .fix("Write a question that sets the claims against each other, and tag it with the conflict.")
            .needs(Need.CONFLICTS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void whole(Corpus corpus, Findings out) {
        Reach reach = Reach.of(corpus.items());
        corpus.evidence().conflicts().stream()
                .filter(conflict -> reach.conflict(conflict.id()) == 0)
                .forEach(conflict ->
                        out.warning(corpus.source("conflicts", conflict.id()), "no question treats this conflict"));
    }
}
