package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Reach;
import io.github.quizraft.check.Rule;

final class L39ClaimUnreached implements Rule {
    private static final About ABOUT = About.graded("L39", "claim-unreached")
            .finds("No question of any bank cites a claim.")
            .because("What is never asked is never learned.")
            .fix("Write a question on the claim, or cite it where a question treats it already.")
            .needs(Need.CLAIMS);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void whole(Corpus corpus, Findings out) {
        Reach reach = Reach.of(corpus.items());
        corpus.evidence().claims().stream()
                .filter(claim -> reach.claim(claim.id()) == 0)
                .forEach(claim -> out.missing(
                        !corpus.plan().isNone(), corpus.source("claims", claim.id()), "no question cites this claim"));
    }
}
