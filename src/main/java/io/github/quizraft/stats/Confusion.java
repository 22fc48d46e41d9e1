package io.github.quizraft.stats;

import io.github.quizraft.glossary.Glossary;
import io.github.quizraft.glossary.Term;
import io.github.quizraft.glossary.TermId;
import io.github.quizraft.question.Answer;
import io.github.quizraft.question.MixUp;
import io.github.quizraft.question.Question;
import io.github.quizraft.review.Review;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One term that was answered where another was asked for.
 *
 * @param mixUp which for which
 * @param asked the name of the one asked for
 * @param answered the name of the one answered
 * @param times how often
 */
public record Confusion(MixUp mixUp, String asked, String answered, int times) {
    private static final Comparator<Confusion> MOST_FREQUENT = Comparator.comparingInt(Confusion::times)
            .reversed()
            .thenComparing(Confusion::asked)
            .thenComparing(Confusion::answered);

    /** All that happened, the most frequent first. */
    static List<Confusion> of(List<Trial> trials, Basis basis) {
        Map<MixUp, Integer> times = new HashMap<>();
        Map<Written, List<MixUp>> known = new HashMap<>();
        for (Trial trial : trials) {
            Review review = trial.review();
            if (review.score() < 1 && !review.insisted() && !review.answer().isEmpty()) {
                known.computeIfAbsent(new Written(review.card().value(), review.answer()), any -> mixUps(review, basis))
                        .forEach(mixUp -> times.merge(mixUp, 1, Integer::sum));
            }
        }
        return times.entrySet().stream()
                .map(each -> new Confusion(
                        each.getKey(),
                        name(each.getKey().asked(), basis.glossary()),
                        name(each.getKey().answered(), basis.glossary()),
                        each.getValue()))
                .sorted(MOST_FREQUENT)
                .toList();
    }

    /** The same answer to the same question again need not be read again. */
    private record Written(String card, String answer) {}

    private static List<MixUp> mixUps(Review review, Basis basis) {
        Optional<Question> question = Optional.ofNullable(basis.cards().get(review.card()));
        Optional<Answer> answer = question.flatMap(asked -> asked.read(review.answer()));
        return question.isPresent() && answer.isPresent()
                ? question.get().mixUps(answer.get(), basis.glossary())
                : List.of();
    }

    private static String name(TermId id, Glossary glossary) {
        return glossary.term(id).map(Term::name).orElse(id.value());
    }
}
