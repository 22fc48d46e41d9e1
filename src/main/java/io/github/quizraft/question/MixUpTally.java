package io.github.quizraft.question;

import io.github.quizraft.glossary.Glossary;
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
    private final Glossary glossary;
    private final Function<CardId, Optional<Question>> questions;
    /** The same answer to the same question again need not be read again. */
    private final Map<Given, List<MixUp>> known = new HashMap<>();

    private MixUpTally(Glossary glossary, Function<CardId, Optional<Question>> questions) {
        this.glossary = glossary;
        this.questions = questions;
    }

    /**
     * How often each mix-up happened.
     *
     * @param reviews the answers; those on cards that are no longer there tell nothing
     * @param questions what a card asks
     */
    public static Map<MixUp, Integer> of(
            Collection<Review> reviews, Function<CardId, Optional<Question>> questions, Glossary glossary) {
        return of(
                reviews.stream()
                        .filter(review -> review.score() < 1 && !review.insisted())
                        .map(review -> new Given(review.card(), review.answer())),
                questions,
                glossary);
    }

    /** The same for answers that were not wholly right, whoever gave them. */
    public static Map<MixUp, Integer> of(
            Stream<Given> wrong, Function<CardId, Optional<Question>> questions, Glossary glossary) {
        MixUpTally tally = new MixUpTally(glossary, questions);
        Map<MixUp, Integer> times = new HashMap<>();
        wrong.filter(given -> !given.answer().isEmpty())
                .forEach(given -> tally.known
                        .computeIfAbsent(given, tally::read)
                        .forEach(mixUp -> times.merge(mixUp, 1, Integer::sum)));
        return times;
    }

    /**
     * An answer to a card.
     *
     * @param answer as it is {@link Answer#written}
     */
    public record Given(CardId card, String answer) {}

    private List<MixUp> read(Given given) {
        Optional<Question> question = questions.apply(given.card());
        Optional<Answer> answer = question.flatMap(asked -> asked.read(given.answer()));
        return question.isPresent() && answer.isPresent() ? question.get().mixUps(answer.get(), glossary) : List.of();
    }
}
