package io.github.quizraft.question;

import io.github.quizraft.glossary.TermNames;
import io.github.quizraft.review.CardId;
import io.github.quizraft.review.Review;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts which terms were taken for which, over many answers. */
public final class MixUpTally {
    private final TermNames names;
    private final Function<CardId, Optional<Gist>> gists;
    private final Map<CardId, Traps> traps = new HashMap<>();

    private MixUpTally(TermNames names, Function<CardId, Optional<Gist>> gists) {
        this.names = names;
        this.gists = gists;
    }

    /**
     * How often each mix-up happened.
     *
     * @param reviews the answers; those on cards that are no longer there tell nothing
     * @param gists what a card asks
     */
    public static Map<MixUp, Integer> of(
            Collection<Review> reviews, Function<CardId, Optional<Gist>> gists, TermNames names) {
        return of(
                reviews.stream()
                        .filter(review -> review.score() < 1 && !review.insisted())
                        .map(review -> new Given(review.card(), review.answer())),
                gists,
                names);
    }

    /** The same for answers that were not wholly right, whoever gave them. */
    public static Map<MixUp, Integer> of(Stream<Given> wrong, Function<CardId, Optional<Gist>> gists, TermNames names) {
        MixUpTally tally = new MixUpTally(names, gists);
        Map<MixUp, Integer> times = new HashMap<>();
        wrong.filter(given -> !given.answer().isEmpty())
                .forEach(given -> tally.mixUps(given).forEach(mixUp -> times.merge(mixUp, 1, Integer::sum)));
        return times;
    }

    /**
     * An answer to a card.
     *
     * @param answer as it is {@link Answer#written}
     */
    public record Given(CardId card, String answer) {}

    private List<MixUp> mixUps(Given given) {
        return traps.computeIfAbsent(given.card(), this::traps).of(given.answer(), names);
    }

    private Traps traps(CardId card) {
        return gists.apply(card).map(Gist::traps).orElse(Traps.NONE);
    }
}
