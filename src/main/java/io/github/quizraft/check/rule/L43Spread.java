package io.github.quizraft.check.rule;

import io.github.quizraft.check.About;
import io.github.quizraft.check.CheckedBank;
import io.github.quizraft.check.CheckedItem;
import io.github.quizraft.check.Corpus;
import io.github.quizraft.check.Findings;
import io.github.quizraft.check.Need;
import io.github.quizraft.check.Rule;
import io.github.quizraft.check.Spot;
import io.github.quizraft.question.Bloom;
import io.github.quizraft.question.Plan.Share;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

final class L43Spread implements Rule {
    private static final About ABOUT = About.warning("L43", "spread")
            .finds(
                    "The questions of a level of thinking or of difficulty make up more or less of the whole, or of their"
                            + " bank, than planned.")
            .because("Questions that ask for a memory alone are the easiest to write, and crowd out the others.")
            .fix("Write questions of the level that is short, or change quizzes/plan.json and say why.")
            .needs(Need.PLAN);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public void whole(Corpus corpus, Findings out) {
        check(corpus.plan().bloom(), corpus.items(), L43Spread::bloom, corpus.planned("/bloom"), out);
        check(corpus.plan().difficulty(), corpus.items(), L43Spread::difficulty, corpus.planned("/difficulty"), out);
    }

    @Override
    public void bank(CheckedBank bank, Findings out) {
        bank.plan().ifPresent(plan -> check(plan.bloom(), bank.items(), L43Spread::bloom, bank.at("/questions"), out));
    }

    private static <L> void check(
            List<Share<L>> shares,
            List<CheckedItem> items,
            Function<CheckedItem, Optional<L>> level,
            Spot spot,
            Findings out) {
        for (Share<L> share : shares) {
            long count = items.stream()
                    .filter(item ->
                            level.apply(item).filter(share.levels()::contains).isPresent())
                    .count();
            double percent = items.isEmpty() ? share.least() : 100.0 * count / items.size();
            if (percent < share.least() || percent > share.most()) {
                out.warning(
                        spot,
                        String.format(
                                Locale.ROOT,
                                "%s makes up %.1f%% of the questions; %d%% to %d%% are planned",
                                named(share),
                                percent,
                                share.least(),
                                share.most()));
            }
        }
    }

    private static String named(Share<?> share) {
        return share.levels().stream()
                .map(level -> level instanceof Integer
                        ? "difficulty " + level
                        : level.toString().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(" and "));
    }

    private static Optional<Bloom> bloom(CheckedItem item) {
        return item.item().bloom();
    }

    private static Optional<Integer> difficulty(CheckedItem item) {
        return item.item().difficulty().stream().boxed().findFirst();
    }
}
